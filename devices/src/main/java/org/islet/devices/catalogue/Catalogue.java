package org.islet.devices.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.capture.RawCapture;

/**
 * All families there are, and which of them a capture or an id belongs to and a USB device may; and the devices no family
 * reads.
 */
public final class Catalogue {

    private final List<DeviceFamily> families;
    private final List<UnreadDevice> unread;

    public Catalogue(List<DeviceFamily> families) {
        this(families, List.of());
    }

    public Catalogue(List<DeviceFamily> families, List<UnreadDevice> unread) {
        this.families = List.copyOf(families);
        this.unread = List.copyOf(unread);
    }

    public List<DeviceFamily> families() {
        return families;
    }

    public Optional<DeviceFamily> byId(String id) {
        return families.stream().filter(family -> family.id().equals(id)).findFirst();
    }

    /** All that something with this number may be, in the order of the list. */
    public List<Candidate> candidates(UsbId usb) {
        return ways().filter(way -> way.connection().usbIds().contains(usb)).toList();
    }

    /** Every way to every model, in the order of the list. */
    public Stream<Candidate> ways() {
        return families.stream()
                .flatMap(family -> family.models().stream().flatMap(model -> model.connections().stream()
                        .map(connection -> new Candidate(family, model, connection))));
    }

    /** What we do not read, and what to bring instead. */
    public List<UnreadDevice> unread() {
        return unread;
    }

    public Optional<UnreadDevice> unreadByUsb(UsbId usb) {
        return unread.stream().filter(device -> device.usbIds().contains(usb)).findFirst();
    }

    /** The family that is named by the capture, or else the one that recognises its content best. */
    public Optional<DeviceFamily> of(RawCapture capture) {
        if (capture.family().isPresent()) {
            return byId(capture.family().get());
        }
        Optional<DeviceFamily> possible = Optional.empty();
        for (DeviceFamily family : families) {
            MatchConfidence likeness = family.likeness(capture);
            if (likeness == MatchConfidence.CERTAIN) {
                return Optional.of(family);
            }
            if (likeness == MatchConfidence.POSSIBLE && possible.isEmpty()) {
                possible = Optional.of(family);
            }
        }
        return possible;
    }
}
