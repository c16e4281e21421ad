package org.islet.record.archive;

import org.islet.device.Device;
import org.islet.device.SeenDevice;

/** What tells a patient's devices apart, known before the device has an id; what no capture says is empty text. */
public record DeviceKey(String family, String model, String serial) {

    public static DeviceKey of(SeenDevice seen) {
        return new DeviceKey(
                seen.family(), seen.model().orElse(""), seen.serial().orElse(""));
    }

    public static DeviceKey of(Device device) {
        return new DeviceKey(
                device.family(), device.model().orElse(""), device.serial().orElse(""));
    }
}
