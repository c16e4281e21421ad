package org.islet.uploader.transport;

import org.islet.devices.catalogue.UsbId;

/**
 * A serial port this computer made of something on the USB.
 *
 * @param id of the chip or device behind it
 * @param port as the system calls it, whole: {@code /dev/ttyUSB0}, {@code COM3}
 */
public record SerialAddress(UsbId id, String port) implements Place {}
