package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Status;

/** When the pump dosed by itself: every event says whether the closed loop was active, so a change between two is told. */
final class ClosedLoopMode {

    private final List<HistoryEvent> seen = new ArrayList<>();

    void saw(HistoryEvent event) {
        seen.add(event);
    }

    /** By the pump's own seconds: the parts of a capture come in any order. */
    void tellChanges(EventSink sink) {
        seen.sort(Comparator.comparingLong(HistoryEvent::seconds));
        boolean wasActive = false;
        for (HistoryEvent event : seen) {
            if (event.isClosedLoopActive() != wasActive) {
                wasActive = event.isClosedLoopActive();
                sink.event(new Status(event.origin(), "closedLoop", wasActive ? "active" : "inactive"));
            }
        }
    }
}
