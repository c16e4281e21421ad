package org.islet.devices.family.dexcomreceiver;

import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Status;

/**
 * What the transmitter sent before it was turned into glucose.
 *
 * <pre>
 * 8-11   unfiltered counts
 * 12-15  filtered counts
 * 16     signal strength in dBm, signed · 17 unknown
 * </pre>
 */
final class SensorRecord {

    private SensorRecord() {}

    static DeviceEvent decode(PageRecord sensor) {
        return new Status(
                sensor.origin(),
                "sensorCounts",
                "unfiltered %d, filtered %d, signal %d dBm"
                        .formatted(sensor.word(8), sensor.word(12), sensor.signedByte(16)));
    }
}
