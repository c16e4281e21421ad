package org.islet.uploader.detect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.UsbId;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.transport.Usb;
import org.islet.uploader.transport.UsbAddress;

/** Looks through the USB for devices of the catalogue; every look is a new one. */
public final class Detection {

    private final Catalogue catalogue;

    public Detection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public AttachedDevices look() throws IOException {
        try (Usb usb = Usb.open()) {
            return known(usb.devices());
        }
    }

    /** Of devices nobody knows, a mouse say, the numbers are kept. */
    AttachedDevices known(List<UsbAddress> places) {
        List<ConnectedDevice> readable = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<UsbId> unknown = new ArrayList<>();
        for (UsbAddress place : places) {
            List<Candidate> candidates = catalogue.candidates(place.id());
            List<Candidate> withDriver =
                    candidates.stream().filter(Detection::isReadable).toList();
            if (!withDriver.isEmpty()) {
                readable.add(new ConnectedDevice(withDriver, place));
            } else {
                unreadable(place.id(), candidates).ifPresentOrElse(unreadable::add, () -> unknown.add(place.id()));
            }
        }
        return new AttachedDevices(readable, unreadable, unknown);
    }

    private Optional<Unreadable> unreadable(UsbId id, List<Candidate> candidates) {
        return catalogue
                .unreadByUsb(id)
                .map(Unreadable::of)
                .or(() -> candidates.isEmpty() ? Optional.empty() : Optional.of(Unreadable.withoutDriver(candidates)));
    }

    /** Somebody has to know its language, and the way to it. */
    private static boolean isReadable(Candidate candidate) {
        return candidate.family().driver().isPresent() && Pipes.reach(candidate.connection());
    }

    /** Everything of the catalogue that can be read through a cable. */
    public List<Candidate> readable() {
        return catalogue.ways().filter(Detection::isReadable).toList();
    }
}
