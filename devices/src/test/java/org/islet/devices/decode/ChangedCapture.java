package org.islet.devices.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;

/** A capture with other bytes or other parts, and all else as it was; the bytes that are given are never changed. */
public final class ChangedCapture {

    private ChangedCapture() {}

    /** Each part's bytes replaced by what the change makes of a copy of them. */
    public static RawCapture ofEachPart(RawCapture capture, UnaryOperator<byte[]> change) {
        RawCapture changed = capture;
        for (int part = 0; part < capture.parts().size(); part++) {
            changed = ofPart(changed, part, change);
        }
        return changed;
    }

    public static RawCapture ofPart(RawCapture capture, int index, UnaryOperator<byte[]> change) {
        var parts = new ArrayList<>(capture.parts());
        CapturePart part = parts.get(index);
        byte[] changed = change.apply(part.bytes().clone());
        parts.set(index, new CapturePart(part.kind(), part.name(), changed, part.file(), part.offset()));
        return withParts(capture, parts);
    }

    public static RawCapture withParts(RawCapture capture, List<CapturePart> parts) {
        return new RawCapture(
                capture.family(), capture.model(), capture.serial(), capture.readAt(), capture.deviceClock(), parts);
    }
}
