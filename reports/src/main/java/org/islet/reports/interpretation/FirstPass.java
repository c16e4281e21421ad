package org.islet.reports.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.reports.timeline.Survey;

/** Sees a capture for the first time: what must be known before its events are placed, and the events while they are few. */
final class FirstPass implements EventSink {

    private static final int MOST_HELD = 50_000;

    private final Survey survey;
    private final EventSink next;
    private final List<DeviceEvent> held = new ArrayList<>();
    private boolean isOverflown;

    FirstPass(Survey survey, EventSink next) {
        this.survey = survey;
        this.next = next;
    }

    @Override
    public void event(DeviceEvent event) {
        survey.see(event);
        next.event(event);
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
        next.problem(problem);
    }

    /** All events; empty where they are too many to be held, and the capture is to be asked again. */
    Optional<List<DeviceEvent>> events() {
        return isOverflown ? Optional.empty() : Optional.of(held);
    }
}
