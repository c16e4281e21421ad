package org.islet.record;

import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;

/** Which events are news to a person: all that happened, but not what a meter says of itself anew at each reading. */
final class News {

    private News() {}

    static boolean is(DeviceEvent event) {
        return !(event instanceof PumpSettings settings && settings.scope().equals(PumpSettings.METER));
    }
}
