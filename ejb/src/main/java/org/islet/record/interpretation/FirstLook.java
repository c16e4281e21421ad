package org.islet.record.interpretation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureProblem;
import org.islet.capture.Reading;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.record.codec.News;
import org.islet.reports.timeline.Survey;

/**
 * Hears a capture for the first time: what must be known before its events are placed, its problems, and the events
 * themselves as long as they are few.
 */
public final class FirstLook implements EventSink {

    private static final int MOST_HELD = 50_000;
    /** The last ones say how many more there are of each kind. */
    private static final int LAST_KEPT = 40;

    private final Survey survey;
    private final List<DeviceEvent> held = new ArrayList<>();
    private final List<Problem> firstProblems = new ArrayList<>();
    private final Deque<Problem> lastProblems = new ArrayDeque<>();
    private boolean isOverflown;
    private int news;
    private long allProblems;

    public FirstLook(Survey survey) {
        this.survey = survey;
    }

    @Override
    public void event(DeviceEvent event) {
        survey.see(event);
        if (News.is(event)) {
            news++;
        }
        if (!isOverflown) {
            held.add(event);
            isOverflown = held.size() > MOST_HELD;
        }
        if (isOverflown) {
            held.clear();
        }
    }

    @Override
    public void problem(Problem problem) {
        allProblems += problem.standsFor();
        if (firstProblems.size() < Reading.KEPT_PROBLEMS - LAST_KEPT) {
            firstProblems.add(problem);
        } else {
            lastProblems.add(problem);
            if (lastProblems.size() > LAST_KEPT) {
                lastProblems.remove();
            }
        }
    }

    /** All events; empty where they are too many to be held, and the capture is to be asked again. */
    public Optional<List<DeviceEvent>> events() {
        return isOverflown ? Optional.empty() : Optional.of(held);
    }

    /** Those that were only counted, too. */
    public int allProblems() {
        return (int) Math.min(Integer.MAX_VALUE, allProblems);
    }

    public int news() {
        return news;
    }

    public List<CaptureProblem> problems() {
        List<Problem> all = new ArrayList<>(firstProblems);
        all.addAll(lastProblems);
        return all.stream().map(CaptureProblem::of).toList();
    }
}
