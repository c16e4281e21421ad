package org.islet.uploader.transport;

import org.islet.devices.catalogue.UsbId;

/** One device on the bus, until it is unplugged. */
public record UsbAddress(UsbId id, int bus, int address) implements Place {}
