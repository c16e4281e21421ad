package org.islet.devices.catalogue;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;

/** All families there are, and which of them a capture, a USB device or an id belongs to. */
public final class Catalogue {

    private final List<DeviceFamily> families;

    public Catalogue(List<DeviceFamily> families) {
        this.families = List.copyOf(families);
    }

    public List<DeviceFamily> families() {
        return families;
    }

    public Optional<DeviceFamily> byId(String id) {
        return families.stream().filter(family -> family.id().equals(id)).findFirst();
    }

    public Optional<DeviceFamily> byUsb(UsbId usb) {
        return families.stream()
                .filter(family -> family.models().stream()
                        .anyMatch(model -> model.usbIds().contains(usb)))
                .findFirst();
    }

    /** The family that is named by the capture, or else the one that recognises its content best. */
    public Optional<DeviceFamily> of(RawCapture capture) {
        if (capture.family().isPresent()) {
            return byId(capture.family().get());
        }
        Optional<DeviceFamily> possible = Optional.empty();
        for (DeviceFamily family : families) {
            Likeness likeness = family.likeness(capture);
            if (likeness == Likeness.CERTAIN) {
                return Optional.of(family);
            }
            if (likeness == Likeness.POSSIBLE && possible.isEmpty()) {
                possible = Optional.of(family);
            }
        }
        return possible;
    }
}
