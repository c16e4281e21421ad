package org.islet.devices.capture;

import java.util.List;
import java.util.Optional;

/**
 * The capture that files are: a {@code .hex} file as what it spells, a {@code .hexlines} file as one part a line, a
 * capture file as what it carries, anything else as its bytes.
 */
public final class CaptureOfFiles {

    private CaptureOfFiles() {}

    /** @param number which of the files it is, from 0; sources name it */
    public static RawCapture open(String fileName, byte[] bytes, int number) throws DamagedCaptureFile, NotHex {
        Optional<HexFile> hex = HexFile.of(fileName, bytes);
        if (hex.isPresent()) {
            return hex.get().open(bytes, number);
        }
        return CaptureFile.isOne(bytes)
                ? CaptureFile.open(bytes, number)
                : RawCapture.ofParts(List.of(new CapturePart(CapturePart.UNKNOWN, "", bytes, number, 0)));
    }

    /** All as one, of which is known what the first says that says it; a capture has one family. */
    public static RawCapture joined(List<RawCapture> captures) {
        return new RawCapture(
                first(captures.stream().map(RawCapture::family).toList()),
                first(captures.stream().map(RawCapture::model).toList()),
                first(captures.stream().map(RawCapture::serial).toList()),
                first(captures.stream().map(RawCapture::readAt).toList()),
                first(captures.stream().map(RawCapture::deviceClock).toList()),
                Optional.empty(),
                notes(captures.stream().map(RawCapture::notes).toList()),
                captures.stream().flatMap(capture -> capture.parts().stream()).toList());
    }

    private static ReadingNotes notes(List<ReadingNotes> each) {
        return new ReadingNotes(
                first(each.stream().map(ReadingNotes::endedEarly).toList()),
                each.stream().anyMatch(ReadingNotes::isDemonstration));
    }

    private static <T> Optional<T> first(List<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }
}
