package org.islet.uploader.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.UsbId;
import org.islet.uploader.transport.DriveFolder;
import org.islet.uploader.transport.Place;
import org.islet.uploader.transport.SerialAddress;
import org.islet.uploader.transport.UsbAddress;

/**
 * What one look finds. A serial adapter shows itself twice, on the USB and as the port the system made of it: it is found
 * once, as the port.
 */
final class Findings {

    private final Catalogue catalogue;
    private final List<UsbId> onUsb;
    private final List<UsbId> withPort;
    private final List<ConnectedDevice> readable = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<UsbId> unknown = new ArrayList<>();

    private Findings(Catalogue catalogue, List<? extends Place> places) {
        this.catalogue = catalogue;
        this.onUsb = of(UsbAddress.class, places).stream().map(UsbAddress::id).toList();
        this.withPort =
                of(SerialAddress.class, places).stream().map(SerialAddress::id).toList();
    }

    static AttachedDevices at(List<? extends Place> places, Catalogue catalogue) {
        var findings = new Findings(catalogue, places);
        of(UsbAddress.class, places).forEach(findings::usb);
        of(SerialAddress.class, places).forEach(findings::port);
        of(DriveFolder.class, places).forEach(findings::drive);
        return new AttachedDevices(findings.readable, findings.unreadable, findings.unknown);
    }

    private static <P extends Place> List<P> of(Class<P> kind, List<? extends Place> places) {
        return places.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void usb(UsbAddress place) {
        List<Candidate> direct = direct(place.id());
        List<Candidate> throughPort = throughPort(place.id());
        if (!direct.isEmpty()) {
            readable.add(new ConnectedDevice(direct, place));
        } else if (throughPort.isEmpty()) {
            stranger(place.id());
        } else if (!withPort.contains(place.id())) {
            unreadable.add(Unreadable.withoutPort(throughPort));
        }
    }

    private void port(SerialAddress place) {
        List<Candidate> throughPort = throughPort(place.id());
        if (!throughPort.isEmpty() && direct(place.id()).isEmpty()) {
            readable.add(new ConnectedDevice(throughPort, place));
        } else if (!onUsb.contains(place.id())) {
            stranger(place.id());
        }
    }

    private void drive(DriveFolder place) {
        var way = new Connection.Drive(place.label());
        List<Candidate> candidates = catalogue
                .ways()
                .filter(candidate -> candidate.connection().equals(way) && Detection.isReadable(candidate))
                .toList();
        if (!candidates.isEmpty()) {
            readable.add(new ConnectedDevice(candidates, place));
        }
    }

    /** Of devices nobody knows, a mouse say, the numbers are kept. */
    private void stranger(UsbId id) {
        List<Candidate> candidates = catalogue.candidates(id);
        Optional<Unreadable> known = catalogue
                .unreadByUsb(id)
                .map(Unreadable::of)
                .or(() -> candidates.isEmpty() ? Optional.empty() : Optional.of(Unreadable.withoutDriver(candidates)));
        known.ifPresentOrElse(unreadable::add, () -> unknown.add(id));
    }

    private List<Candidate> direct(UsbId id) {
        return readable(id).stream().filter(way -> !isSerial(way)).toList();
    }

    private List<Candidate> throughPort(UsbId id) {
        return readable(id).stream().filter(Findings::isSerial).toList();
    }

    private List<Candidate> readable(UsbId id) {
        return catalogue.candidates(id).stream().filter(Detection::isReadable).toList();
    }

    private static boolean isSerial(Candidate way) {
        return way.connection() instanceof Connection.Serial;
    }
}
