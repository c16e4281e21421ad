package org.islet.uploader.transport;

import java.io.IOException;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;

/** From the connection the catalogue names to a pipe of that kind; those not named here are not built yet. */
public final class Pipes {

    private Pipes() {}

    public static boolean reach(Connection connection) {
        return connection instanceof Connection.Hid
                || connection instanceof Connection.Serial
                || connection instanceof Connection.Bulk
                || isStick(connection);
    }

    /** A stick carries what its device says; a meter in between speaks a language of its own, which is not known yet. */
    private static boolean isStick(Connection connection) {
        return connection instanceof Connection.Relay relay && relay.plug() instanceof Connection.Bulk;
    }

    public static Transport open(Connection connection, Place place) throws IOException {
        if (connection instanceof Connection.Hid && place instanceof UsbAddress address) {
            return HidTransport.open(address);
        }
        if ((connection instanceof Connection.Bulk || isStick(connection)) && place instanceof UsbAddress address) {
            return BulkTransport.open(address);
        }
        if (connection instanceof Connection.Serial serial && place instanceof SerialAddress address) {
            return SerialTransport.open(address, serial.line());
        }
        throw new TransportClosed(Speech.say("usb.no-way", Speech.ofDevice(connection.inWords())));
    }
}
