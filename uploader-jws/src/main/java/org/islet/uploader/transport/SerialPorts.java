package org.islet.uploader.transport;

import com.fazecast.jSerialComm.SerialPort;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.catalogue.UsbId;

/** The serial ports of this computer that stand for something on the USB. */
public final class SerialPorts {

    /** macOS shows each port twice; this one waits for a call to come in. */
    private static final String WAITS_FOR_A_CALL = "tty.";

    private SerialPorts() {}

    /** None where the library of serial lines does not know this kind of computer. */
    public static List<SerialAddress> now() {
        try {
            return Stream.of(SerialPort.getCommPorts())
                    .filter(port -> port.getVendorID() > 0)
                    .filter(port -> !port.getSystemPortName().startsWith(WAITS_FOR_A_CALL))
                    .map(port -> new SerialAddress(
                            new UsbId(port.getVendorID(), port.getProductID()), port.getSystemPortPath()))
                    .toList();
        } catch (LinkageError noLibrary) {
            return List.of();
        }
    }
}
