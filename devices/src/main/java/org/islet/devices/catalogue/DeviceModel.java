package org.islet.devices.catalogue;

import java.util.List;

/**
 * One model a person can recognise by the name on its case, or one export file by the name of the system it comes from.
 *
 * @param number as {@code --model} takes it and the device names itself; empty where there is none
 */
public record DeviceModel(String maker, String name, String number, Kind kind, List<UsbId> usbIds) {

    /** What it is. */
    public enum Kind {
        PUMP,
        METER,
        RECEIVER,
        FILE
    }

    public DeviceModel {
        usbIds = List.copyOf(usbIds);
    }
}
