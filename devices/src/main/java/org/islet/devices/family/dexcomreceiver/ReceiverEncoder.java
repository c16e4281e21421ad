package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.event.DeviceEvent;

/** Writes what a receiver remembers as the pages of its database: for emulators, the demo and the tests. */
public final class ReceiverEncoder {

    private ReceiverEncoder() {}

    /**
     * The pages of each record type, numbered from 0, oldest first; only the last of a type is not full.
     *
     * @param serial as the receiver names it
     * @param displayOffset how far its display is ahead of its system clock
     * @param memory sensor glucose, calibrations, and entries of carbohydrate, insulin, health and exercise, oldest first
     * @throws IllegalArgumentException if a receiver cannot remember one of them
     */
    public static Map<Integer, List<byte[]>> pages(
            String serial, Duration displayOffset, List<? extends DeviceEvent> memory) {
        Map<Integer, List<EncodedRecord>> byType = new TreeMap<>();
        byType.put(RecordLayout.MANUFACTURING, List.of(EncodedRecord.manufacturing(serial, displayOffset)));
        for (DeviceEvent event : memory) {
            EncodedRecord record = EncodedRecord.of(event, displayOffset);
            byType.computeIfAbsent(record.type(), type -> new ArrayList<>()).add(record);
        }
        Map<Integer, List<byte[]>> pages = new TreeMap<>();
        byType.forEach((type, records) -> pages.put(type, pages(records)));
        return pages;
    }

    private static List<byte[]> pages(List<EncodedRecord> records) {
        int most =
                (ReceiverDecoder.PAGE_SIZE - PageHeader.SIZE) / records.get(0).bytes().length;
        List<byte[]> pages = new ArrayList<>();
        for (int from = 0; from < records.size(); from += most) {
            pages.add(page(pages.size(), from, records.subList(from, Math.min(records.size(), from + most))));
        }
        return pages;
    }

    private static byte[] page(int number, int firstIndex, List<EncodedRecord> records) {
        ByteBuffer page = ByteBuffer.allocate(ReceiverDecoder.PAGE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(page.array(), (byte) 0xFF);
        page.putInt(firstIndex).putInt(records.size());
        page.put((byte) records.get(0).type())
                .put((byte) records.get(0).revision())
                .putInt(number);
        page.putInt(0).putInt(0).putInt(0);
        page.putShort((short) Crc16.of(page.array(), 0, page.position(), 0));
        records.forEach(record -> page.put(record.bytes()));
        return page.array();
    }
}
