package org.islet.uploader.transport;

/** Where a device was found on this computer; it holds until the device is unplugged. */
public sealed interface Place permits UsbAddress, SerialAddress, DriveFolder, DemoPlace {}
