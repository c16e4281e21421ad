package org.islet.record.codec;

import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;

/**
 * Which events are news to a person: all that happened, but not what a device says of itself at each reading, what it is
 * and how late it thinks it is. {@link SaidAtReading} knows of more where it is known what the device said before.
 */
public final class News {

    private News() {}

    public static boolean is(DeviceEvent event) {
        boolean isOfTheDeviceItself = event instanceof PumpSettings settings && settings.areOfTheDeviceItself();
        return !isOfTheDeviceItself && !isClock(event);
    }

    private static boolean isClock(DeviceEvent event) {
        return event instanceof Status state && state.isClock();
    }
}
