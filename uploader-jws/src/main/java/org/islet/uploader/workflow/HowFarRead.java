package org.islet.uploader.workflow;

import java.io.IOException;
import org.islet.devices.capture.Cursor;
import org.islet.devices.driver.EarlierReadings;
import org.islet.uploader.server.IsletServer;

/** How far the devices of a person were read before. */
@FunctionalInterface
public interface HowFarRead {

    /** Of no device anything is known: everything is read. */
    HowFarRead NOTHING = (family, serial) -> Cursor.START;

    /** {@link Cursor#START} where nobody knows. */
    Cursor of(String family, String serial);

    /** As the server remembers it. Where it is away everything is read: what it has already it does not add twice. */
    static HowFarRead of(IsletServer server) {
        return (family, serial) -> {
            try {
                return server.readSoFar(family, serial);
            } catch (IOException notTold) {
                return Cursor.START;
            }
        };
    }

    default EarlierReadings ofFamily(String family) {
        return serial -> of(family, serial);
    }
}
