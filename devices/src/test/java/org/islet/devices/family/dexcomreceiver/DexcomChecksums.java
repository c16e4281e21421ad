package org.islet.devices.family.dexcomreceiver;

import java.util.Optional;
import java.util.OptionalInt;
import org.islet.devices.bytes.Crc16;

/** Writes the checksums of every page's head and of its records anew. */
final class DexcomChecksums {

    private DexcomChecksums() {}

    static byte[] right(byte[] bytes) {
        for (int page = 0; page + PageHeader.SIZE <= bytes.length; page += ReceiverDecoder.PAGE_SIZE) {
            write(bytes, page, page + PageHeader.SIZE);
            Optional<PageHeader> head = PageHeader.at(bytes, page);
            OptionalInt size = head.isEmpty()
                    ? OptionalInt.empty()
                    : RecordLayout.size(head.get().type(), head.get().revision());
            if (size.isPresent()) {
                records(bytes, page, size.getAsInt(), head.get().records());
            }
        }
        return bytes;
    }

    private static void records(byte[] bytes, int page, int size, long records) {
        int end = Math.min(bytes.length, page + ReceiverDecoder.PAGE_SIZE);
        int at = page + PageHeader.SIZE;
        for (long left = records; left > 0 && at + size <= end; left--) {
            write(bytes, at, at + size);
            at += size;
        }
    }

    private static void write(byte[] bytes, int from, int to) {
        int crc = Crc16.of(bytes, from, to - 2, 0);
        bytes[to - 2] = (byte) crc;
        bytes[to - 1] = (byte) (crc >> 8);
    }
}
