package org.islet.devices.catalogue;

/** The vendor and product number of a USB device. */
public record UsbId(int vendor, int product) {

    @Override
    public String toString() {
        return "%04X:%04X".formatted(vendor, product);
    }
}
