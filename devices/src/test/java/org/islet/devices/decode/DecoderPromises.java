package org.islet.devices.decode;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;
import org.islet.devices.line.EventLine;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.zip.PackedFile;

/** What a family promises of any bytes whatever; a broken promise is an {@link AssertionError} that says which. */
public final class DecoderPromises {

    /** Small captures are answered within this, though the classes are not warm and the fuzzer counts every branch. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    /** Beyond one event a byte; a sensor page is one reading a byte, and nothing says more. */
    private static final int MOST_BEYOND = 64;

    /** Of a page of a thousand readings only some are read back from their lines: it is what takes longest. */
    private static final int MOST_READ_BACK = 100;

    private final DeviceFamily family;

    public DecoderPromises(DeviceFamily family) {
        this.family = family;
    }

    public void check(RawCapture capture, DecodeOptions options) {
        if (family.likeness(capture) == null) {
            throw new AssertionError("no likeness");
        }
        long start = cpuNanoseconds();
        Answer once = answer(capture, options);
        long took = cpuNanoseconds() - start;
        if (took > MOST_NANOSECONDS) {
            throw new AssertionError("took %d ms for %d bytes".formatted(took / 1_000_000, capture.size()));
        }
        if (!answer(capture, options).equals(once)) {
            throw new AssertionError("another answer the second time");
        }
        checkSaid(capture, once.decoded());
    }

    private void checkSaid(RawCapture capture, Decoded decoded) {
        int said = decoded.events().size() + decoded.problems().size();
        if (said > unpackedSize(capture) + MOST_BEYOND) {
            throw new AssertionError("%d events and problems of %d bytes".formatted(said, capture.size()));
        }
        decoded.events().forEach(event -> checkPointsInto(capture, event.source()));
        int step = 1 + decoded.events().size() / MOST_READ_BACK;
        for (int i = 0; i < decoded.events().size(); i += step) {
            checkComesBack(decoded.events().get(i));
        }
        for (Problem problem : decoded.problems()) {
            checkPointsInto(capture, problem.source());
            checkWords(problem.phrase());
        }
    }

    private static void checkWords(Phrase phrase) {
        if (phrase.isOnlyInEnglish()) {
            throw new AssertionError("said in English only: " + DevicePhrases.inEnglish(phrase));
        }
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            if (DevicePhrases.say(phrase, language).isBlank()) {
                throw new AssertionError("nothing is said in " + language);
            }
        }
    }

    private static void checkComesBack(DeviceEvent event) {
        DeviceEvent back = EventLine.read(EventLine.of(event));
        if (!back.equals(event)) {
            throw new AssertionError("another event when read back from its line: " + event + " is " + back);
        }
    }

    /** What a decoder said before it refused the rest counts as said. */
    private Answer answer(RawCapture capture, DecodeOptions options) {
        var said = new Decoded.Collector();
        try {
            family.decoder().decode(capture, options, said);
            return new Answer(said.decoded(), "");
        } catch (UnreadableCapture unreadable) {
            checkWords(unreadable.phrase());
            return new Answer(said.decoded(), unreadable.getMessage());
        }
    }

    /** A zip stands for the files in it, whose places are not the capture's. */
    private static boolean isPacked(RawCapture capture) {
        return capture.parts().stream().anyMatch(PackedFile::isOne);
    }

    private static long unpackedSize(RawCapture capture) {
        return isPacked(capture) ? 1000 * capture.size() : capture.size();
    }

    static void checkPointsInto(RawCapture capture, Source source) {
        if (!isPacked(capture) && capture.parts().stream().noneMatch(part -> isIn(part, source))) {
            throw new AssertionError("points outside its bytes: " + source);
        }
    }

    private static boolean isIn(CapturePart part, Source source) {
        if (part.file() != source.file()) {
            return false;
        }
        OptionalInt offset = source.offset();
        if (offset.isEmpty()) {
            return source.line().isPresent() && source.line().getAsInt() <= mostLines(part);
        }
        int from = offset.getAsInt() - part.offset();
        return from >= 0
                && from <= part.bytes().length
                && source.raw().map(hex -> isAt(part, from, hex)).orElse(true);
    }

    /** Every line end is a byte of 10 or 13, whatever the encoding. */
    private static int mostLines(CapturePart part) {
        int lines = 1;
        for (byte octet : part.bytes()) {
            if (octet == '\n' || octet == '\r') {
                lines++;
            }
        }
        return lines;
    }

    private static boolean isAt(CapturePart part, int from, String hex) {
        byte[] raw = Hex.parse(hex);
        int to = from + raw.length;
        return to <= part.bytes().length && Arrays.equals(raw, 0, raw.length, part.bytes(), from, to);
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was said, and why no more of it; empty where all was read. */
    private record Answer(Decoded decoded, String refusal) {}
}
