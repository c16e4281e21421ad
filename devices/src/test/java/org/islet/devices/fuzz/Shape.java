package org.islet.devices.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;

/** All of a capture but its bytes: what was read, of which model, in how many parts of which kinds. */
record Shape(RawCapture example) {

    static final Shape FILE = new Shape(RawCapture.ofFile(new byte[0]));

    int parts() {
        return example.parts().size();
    }

    /** The same capture with other bytes in its parts, which lie one behind the other where they are of one file. */
    RawCapture with(List<byte[]> contents) {
        List<CapturePart> parts = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            CapturePart part = example.parts().get(i);
            parts.add(new CapturePart(part.kind(), part.name(), contents.get(i), part.file(), offset(parts, part)));
        }
        return new RawCapture(
                example.family(), example.model(), example.serial(), example.readAt(), example.deviceClock(), parts);
    }

    private static int offset(List<CapturePart> before, CapturePart part) {
        return before.stream()
                .filter(other -> other.file() == part.file())
                .mapToInt(other -> other.offset() + other.bytes().length)
                .max()
                .orElse(0);
    }
}
