package org.islet.devices.decode;

import org.islet.devices.event.DeviceEvent;

/** Takes events and problems as a decoder meets them, so that a large file need not be held as events. */
public interface EventSink {

    void event(DeviceEvent event);

    void problem(Problem problem);
}
