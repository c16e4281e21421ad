package org.islet.uploader.transport;

import java.util.Locale;
import org.islet.devices.transport.TransportClosed;
import org.usb4java.LibUsb;

/** What libusb's error numbers mean for the person before the screen, and what to do. */
final class UsbTrouble {

    static final String UNPLUGGED = "The meter was unplugged. Plug it in again and start over.";

    private static final String BUSY =
            "Another program is using the meter. Close it (the maker's own program, another uploader), then try again.";

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
            case LibUsb.ERROR_NO_DEVICE, LibUsb.ERROR_NOT_FOUND -> UNPLUGGED;
            case LibUsb.ERROR_BUSY -> BUSY;
            case LibUsb.ERROR_ACCESS -> "This computer does not let you read the meter. " + accessRemedy(system);
            case LibUsb.ERROR_PIPE ->
                "The meter refused what was asked of it. Unplug it, wait until its display is dark, and try again.";
            case LibUsb.ERROR_NOT_SUPPORTED ->
                "This computer has no driver through which the meter can be read. See docs/uploader.md.";
            default ->
                "The USB connection failed (" + LibUsb.errorName(error)
                        + "). Unplug the meter, plug it in again, if possible at another port.";
        };
    }

    private static String accessRemedy(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return "Put the file 60-islet.rules (docs/uploader.md) into /etc/udev/rules.d and plug the meter in again.";
        }
        return "Close other programs that read meters and try again; if that does not help, ask who looks after the computer.";
    }
}
