package org.islet.devices.decode;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.DeviceEvent;

/** All that a capture said, in the order it said it, and all that could not be read. */
public record Decoded(List<DeviceEvent> events, List<Problem> problems) {

    public Decoded {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /** Collects what a decoder says. */
    public static final class Collector implements EventSink {

        private final List<DeviceEvent> events = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void event(DeviceEvent event) {
            events.add(event);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        public Decoded decoded() {
            return new Decoded(events, problems);
        }
    }
}
