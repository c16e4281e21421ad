package org.islet.devices.family.abbottlibre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/**
 * One report of the USB cable, 64 bytes: byte 0 what it carries, byte 1 how many bytes of it, then those bytes; the rest
 * means nothing. (Checked on one captured report.)
 *
 * @param from the first byte carried, in the part
 * @param to the first byte after it
 */
record HidReport(int type, int from, int to) {

    static final int SIZE = 64;

    /** The kind of a part that holds reports, as a driver heard them in answer to one question. */
    static final String CAPTURED_AS = "hid-reports";

    /** The kind of a part whose question was asked again: refused, damaged or cut short. Nobody reads it. */
    static final String SET_ASIDE = "hid-reports-asked-again";

    private static final int LONGEST = SIZE - 2;

    /** What a report may carry. */
    enum Load {
        TEXT,
        /** A binary message of the reader. */
        ANSWER,
        /** What the computer said, and receipts of either side: nothing of the memory. */
        TALK,
        /** "I do not know this command." */
        REFUSAL,
        UNKNOWN
    }

    /** A report that carries these bytes. */
    static byte[] of(int type, byte[] load) {
        if (load.length > LONGEST) {
            throw new IllegalArgumentException("A report carries at most " + LONGEST + " bytes");
        }
        byte[] report = new byte[SIZE];
        report[0] = (byte) type;
        report[1] = (byte) load.length;
        System.arraycopy(load, 0, report, 2, load.length);
        return report;
    }

    /** A text, cut into reports. */
    static List<byte[]> ofText(byte[] text) {
        List<byte[]> reports = new ArrayList<>();
        for (int from = 0; from < text.length; from += LONGEST) {
            reports.add(of(0x60, Arrays.copyOfRange(text, from, Math.min(text.length, from + LONGEST))));
        }
        return reports;
    }

    /** Empty where there are no 64 bytes, or more are promised than fit. */
    static Optional<HidReport> at(CapturePart part, int at) {
        byte[] bytes = part.bytes();
        if (bytes.length - at < SIZE || (bytes[at + 1] & 0xFF) > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new HidReport(bytes[at] & 0xFF, at + 2, at + 2 + bytes[at + 1]));
    }

    Load load() {
        return switch (type) {
            case 0x60, 0x21 -> Load.TEXT;
            case 0x0B -> Load.ANSWER;
            case 0x0A, 0x0C, 0x0D -> Load.TALK;
            // Greetings (serial number and version among them), and the sign of life that may come at any time.
            case 0x01, 0x04, 0x05, 0x06, 0x15, 0x22, 0x35, 0x71 -> Load.TALK;
            case 0x30 -> Load.REFUSAL;
            default -> Load.UNKNOWN;
        };
    }

    /**
     * Whether a part is made of reports: a binary answer in it has a checksum that fits, or it is nothing but reports of
     * the known kinds.
     */
    static boolean isIn(CapturePart part) {
        int length = part.bytes().length;
        boolean areAllKnown = length > 0 && length % SIZE == 0;
        for (int at = 0; at + SIZE <= length; at += SIZE) {
            Optional<HidReport> report = at(part, at);
            Load load = report.map(HidReport::load).orElse(Load.UNKNOWN);
            if (load == Load.ANSWER
                    && AtpFrame.in(part, report.get().from(), report.get().to()).isPresent()) {
                return true;
            }
            areAllKnown &= load != Load.UNKNOWN;
        }
        return areAllKnown;
    }
}
