package org.islet.devices.driver;

import java.io.IOException;
import org.islet.devices.transport.Transport;

/** Reads a device and changes nothing in it. */
public interface Driver {

    /**
     * @throws DeviceFailure when the device does not answer as it should
     * @throws org.islet.devices.transport.TransportClosed when the cable does
     */
    ReadResult read(Transport transport, ReadRequest request) throws IOException;
}
