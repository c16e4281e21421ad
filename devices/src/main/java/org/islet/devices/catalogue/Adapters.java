package org.islet.devices.catalogue;

import java.util.List;

/** Chips between a serial line and USB. Cables of many makers and much else carry them: one says little of what hangs on it. */
public final class Adapters {

    public static final UsbId FTDI = new UsbId(0x0403, 0x6001);
    public static final UsbId PL2303 = new UsbId(0x067B, 0x2303);
    public static final UsbId CH340 = new UsbId(0x1A86, 0x7523);

    private static final List<UsbId> ALL = List.of(FTDI, PL2303, CH340);

    private Adapters() {}

    public static UsbId[] all() {
        return ALL.toArray(UsbId[]::new);
    }
}
