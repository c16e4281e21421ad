package org.islet.uploader.workflow;

import java.io.IOException;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.transport.Transport;
import org.islet.uploader.transport.UsbAddress;

/** Opens the pipe to a device: USB in the program, a recorded one in tests. */
@FunctionalInterface
public interface Transports {

    Transport open(Connection connection, UsbAddress place) throws IOException;
}
