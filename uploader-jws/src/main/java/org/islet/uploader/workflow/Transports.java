package org.islet.uploader.workflow;

import java.io.IOException;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.transport.Transport;
import org.islet.uploader.transport.Place;

/** Opens the pipe to a device: a real one in the program, a recorded one in tests. */
@FunctionalInterface
public interface Transports {

    Transport open(Connection connection, Place place) throws IOException;
}
