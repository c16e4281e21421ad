package org.islet.devices.family.abbottlibre;

import org.islet.devices.capture.CapturePart;

/** A record of the reader that came without anything around it; as sixteen bits of checksum are few, its head must fit too. */
final class BareRecord {

    private static final int LONGEST = 128;
    private static final int LAST_TABLE = 15;

    private BareRecord() {}

    static boolean isIn(CapturePart part) {
        byte[] bytes = part.bytes();
        return bytes.length <= LONGEST
                && ReaderRecord.of(bytes)
                        .filter(reader -> reader.table() <= LAST_TABLE)
                        .isPresent();
    }
}
