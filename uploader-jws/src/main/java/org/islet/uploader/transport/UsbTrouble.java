package org.islet.uploader.transport;

import java.util.Locale;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.language.Speech;
import org.usb4java.LibUsb;

/** What libusb's error numbers mean for the person before the screen, and what to do. */
final class UsbTrouble {

    private UsbTrouble() {}

    static void throwIf(int result) throws TransportClosed {
        if (result < LibUsb.SUCCESS) {
            throw closed(result);
        }
    }

    static TransportClosed closed(int error) {
        return new TransportClosed(inWords(error, System.getProperty("os.name", "")));
    }

    static String inWords(int error, String system) {
        return switch (error) {
            case LibUsb.ERROR_NO_DEVICE, LibUsb.ERROR_NOT_FOUND -> Speech.say("usb.unplugged");
            case LibUsb.ERROR_BUSY -> Speech.say("usb.busy");
            case LibUsb.ERROR_ACCESS -> Speech.say("usb.no-access") + " " + accessRemedy(system);
            case LibUsb.ERROR_PIPE -> Speech.say("usb.refused");
            case LibUsb.ERROR_NOT_SUPPORTED -> Speech.say("usb.no-driver");
            default -> Speech.say("usb.failed", LibUsb.errorName(error));
        };
    }

    private static String accessRemedy(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return Speech.say("usb.access-linux");
        }
        return Speech.say("usb.access-other");
    }
}
