package org.islet.devices.driver;

import java.io.IOException;
import org.islet.devices.transport.Drive;

/** What a {@link Driver} is to a pipe, this is to a drive: it takes along the files that are the device's memory. */
@FunctionalInterface
public interface DriveReading {

    /**
     * @throws DeviceFailure when the files are not there
     * @throws org.islet.devices.transport.TransportClosed when the drive is gone
     */
    ReadResult read(Drive drive, ReadRequest request) throws IOException;
}
