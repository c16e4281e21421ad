package org.islet.uploader.detect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.uploader.transport.Drives;
import org.islet.uploader.transport.Place;
import org.islet.uploader.transport.SerialPorts;
import org.islet.uploader.transport.Usb;

/** Every place of this computer where a device may be, seen now. */
final class AttachedPlaces {

    private AttachedPlaces() {}

    /**
     * @param labels of the drives that count
     * @throws IOException where the USB cannot be seen, and nothing else can either
     */
    static List<Place> now(List<String> labels) throws IOException {
        List<Place> others = new ArrayList<>(SerialPorts.now());
        others.addAll(Drives.ofThisComputer().named(labels));
        List<Place> places = new ArrayList<>();
        try (Usb usb = Usb.open()) {
            places.addAll(usb.devices());
        } catch (IOException e) {
            if (others.isEmpty()) {
                throw e;
            }
        }
        places.addAll(others);
        return places;
    }
}
