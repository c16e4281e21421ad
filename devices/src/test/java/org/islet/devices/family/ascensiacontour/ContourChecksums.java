package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ChangedCapture;

/** Writes the two digits of every frame anew, also where a frame goes on from one HID report into the next. */
final class ContourChecksums {

    private final List<byte[]> parts;
    private final List<int[]> places = new ArrayList<>();

    private ContourChecksums(List<byte[]> parts) {
        this.parts = parts;
    }

    static RawCapture right(RawCapture capture) {
        List<byte[]> copies =
                capture.parts().stream().map(part -> part.bytes().clone()).toList();
        var checksums = new ContourChecksums(copies);
        for (int part = 0; part < copies.size(); part++) {
            checksums.seePart(part);
        }
        checksums.write();
        RawCapture right = capture;
        for (int part = 0; part < copies.size(); part++) {
            byte[] bytes = copies.get(part);
            right = ChangedCapture.ofPart(right, part, before -> bytes);
        }
        return right;
    }

    private void seePart(int part) {
        byte[] bytes = parts.get(part);
        if (DownloadForm.of(bytes) == DownloadForm.FRAMES) {
            see(part, 0, bytes.length);
        } else if (DownloadForm.of(bytes) == DownloadForm.HID_REPORTS) {
            for (int from = 0; from < bytes.length; from += HidReport.SIZE) {
                if (HidReport.isOfMeter(bytes, from)) {
                    int begin = from + HidReport.PREFIX;
                    see(part, begin, Math.min(bytes.length, begin + HidReport.payloadLength(bytes, from)));
                }
            }
        }
    }

    private void see(int part, int from, int to) {
        for (int at = from; at < to; at++) {
            places.add(new int[] {part, at});
        }
    }

    private void write() {
        byte[] wire = new byte[places.size()];
        for (int i = 0; i < wire.length; i++) {
            wire[i] = parts.get(places.get(i)[0])[places.get(i)[1]];
        }
        int start = -1;
        for (int i = 0; i < wire.length; i++) {
            if (wire[i] == Frame.STX) {
                start = i;
            } else if ((wire[i] == Frame.ETX || wire[i] == Frame.ETB) && start >= 0 && i + 2 < wire.length) {
                byte[] digits = Frame.checksum(wire, start + 1, i + 1).getBytes(StandardCharsets.US_ASCII);
                put(i + 1, digits[0]);
                put(i + 2, digits[1]);
                start = -1;
            }
        }
    }

    private void put(int at, byte digit) {
        parts.get(places.get(at)[0])[places.get(at)[1]] = digit;
    }
}
