package org.islet.uploader.transport;

import java.util.Locale;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;

/** What the systems' error numbers mean when a serial port does not open, and what to do. */
final class SerialTrouble {

    private SerialTrouble() {}

    static TransportClosed closed(String port, int error) {
        return new TransportClosed(inWords(port, error, System.getProperty("os.name", "")));
    }

    static String inWords(String port, int error, String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.startsWith("windows") ? ofWindows(port, error) : ofUnix(port, error, lower.startsWith("linux"));
    }

    /** Windows denies access to a port that is open elsewhere, and to no other. */
    private static String ofWindows(String port, int error) {
        return switch (error) {
            case 5, 32, 170 -> Speech.say("serial.busy", port); // ACCESS_DENIED SHARING_VIOLATION BUSY
            case 2, 31, 433, 1167 -> Speech.say("serial.unplugged"); // FILE_NOT_FOUND and devices that are gone
            default -> Speech.say("serial.failed", port, error);
        };
    }

    private static String ofUnix(String port, int error, boolean isLinux) {
        return switch (error) {
            case 11, 16, 35 -> Speech.say("serial.busy", port); // EAGAIN of Linux, EBUSY, EAGAIN of macOS
            case 2, 5, 6, 19 -> Speech.say("serial.unplugged"); // ENOENT EIO ENXIO ENODEV
            case 1, 13 -> // EPERM EACCES
                Speech.say("serial.no-access", port)
                        + " "
                        + Speech.say(isLinux ? "serial.access-linux" : "usb.access-other");
            default -> Speech.say("serial.failed", port, error);
        };
    }
}
