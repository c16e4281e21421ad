package org.islet.record.interpretation;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureProblem;
import org.islet.capture.DecodeResult;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Status;
import org.islet.record.codec.News;

/** What is noted of a capture while it is decoded: how much it says, and its problems, the first and the last of many. */
final class HeardCapture implements EventSink {

    /** The last ones say how many more there are of each kind. */
    private static final int LAST_KEPT = 40;

    private final List<Problem> firstProblems = new ArrayList<>();
    private final Deque<Problem> lastProblems = new ArrayDeque<>();
    private int news;
    private long allProblems;
    private Optional<LocalDateTime> deviceClock = Optional.empty();

    @Override
    public void event(DeviceEvent event) {
        if (News.is(event)) {
            news++;
        }
        if (event instanceof Status state && state.isClock()) {
            deviceClock = state.time().wallClock();
        }
    }

    @Override
    public void problem(Problem problem) {
        allProblems += problem.standsFor();
        if (firstProblems.size() < DecodeResult.KEPT_PROBLEMS - LAST_KEPT) {
            firstProblems.add(problem);
        } else {
            lastProblems.add(problem);
            if (lastProblems.size() > LAST_KEPT) {
                lastProblems.remove();
            }
        }
    }

    /** Those that were only counted, too. */
    int allProblems() {
        return (int) Math.min(Integer.MAX_VALUE, allProblems);
    }

    int news() {
        return news;
    }

    /** What the device's clock showed when it was read, where it is among what it was asked. */
    Optional<LocalDateTime> deviceClock() {
        return deviceClock;
    }

    List<CaptureProblem> problems() {
        List<Problem> all = new ArrayList<>(firstProblems);
        all.addAll(lastProblems);
        return all.stream().map(CaptureProblem::of).toList();
    }
}
