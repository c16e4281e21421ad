package org.islet.record.codec;

import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;

/** Which events are news to a person: all that happened, but not what a device says of itself at each reading. */
public final class News {

    private News() {}

    public static boolean is(DeviceEvent event) {
        return !(event instanceof PumpSettings settings && settings.areOfTheDeviceItself());
    }
}
