package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ChangedCapture;

/** Writes the checksum of every whole page anew. */
final class ParadigmChecksums {

    private ParadigmChecksums() {}

    static RawCapture right(RawCapture capture) {
        List<CapturePart> parts = new ArrayList<>();
        for (CapturePart part : capture.parts()) {
            byte[] bytes = isIsig(part)
                    ? isig(part.bytes().clone())
                    : pages(part.bytes().clone());
            parts.add(new CapturePart(part.kind(), part.name(), bytes, part.file(), part.offset()));
        }
        return ChangedCapture.withParts(capture, parts);
    }

    /** By its name, or by the zeros beside the checksum's bytes where there is none. */
    private static boolean isIsig(CapturePart part) {
        byte[] bytes = part.bytes();
        boolean isNamed = !part.kind().equals(CapturePart.UNKNOWN);
        return isNamed
                ? part.kind().equals("isig-page")
                : bytes.length == PageChecksum.ISIG_PAGE && bytes[2045] == 0 && bytes[2047] == 0;
    }

    private static byte[] isig(byte[] bytes) {
        for (int at = 0; at + PageChecksum.ISIG_PAGE <= bytes.length; at += PageChecksum.ISIG_PAGE) {
            byte[] page = Arrays.copyOfRange(bytes, at, at + PageChecksum.ISIG_PAGE);
            PageChecksum.writeIsig(page);
            System.arraycopy(page, 0, bytes, at, page.length);
        }
        return bytes;
    }

    private static byte[] pages(byte[] bytes) {
        for (int at = 0; at + PageChecksum.PAGE <= bytes.length; at += PageChecksum.PAGE) {
            byte[] page = Arrays.copyOfRange(bytes, at, at + PageChecksum.PAGE);
            PageChecksum.write(page);
            System.arraycopy(page, 0, bytes, at, page.length);
        }
        return bytes;
    }
}
