package org.islet.uploader.detect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.uploader.transport.Place;
import org.islet.uploader.transport.SerialPorts;
import org.islet.uploader.transport.Usb;

/** Every place of this computer where a device may be, seen now. */
final class AttachedPlaces {

    private AttachedPlaces() {}

    /** @throws IOException where the USB cannot be seen, and nothing else can either */
    static List<Place> now() throws IOException {
        List<Place> ports = List.copyOf(SerialPorts.now());
        List<Place> places = new ArrayList<>();
        try (Usb usb = Usb.open()) {
            places.addAll(usb.devices());
        } catch (IOException e) {
            if (ports.isEmpty()) {
                throw e;
            }
        }
        places.addAll(ports);
        return places;
    }
}
