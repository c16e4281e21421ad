package org.islet.devices.decode;

import java.util.function.Consumer;
import org.islet.devices.event.DeviceEvent;

/** Takes events and problems as a decoder meets them, so that a large file need not be held as events. */
public interface EventSink {

    /** Hears nothing, for a first look at bytes that are read again. */
    EventSink NOBODY = new EventSink() {
        @Override
        public void event(DeviceEvent event) {}

        @Override
        public void problem(Problem problem) {}
    };

    void event(DeviceEvent event);

    void problem(Problem problem);

    /** Hears events only, for a second look at bytes whose problems are known. */
    static EventSink ofEvents(Consumer<DeviceEvent> events) {
        return new EventSink() {
            @Override
            public void event(DeviceEvent event) {
                events.accept(event);
            }

            @Override
            public void problem(Problem problem) {}
        };
    }
}
