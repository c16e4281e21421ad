package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.capture.RawCapture;

/** Builds pages as a receiver would write them. */
final class Pages {

    private static final LocalDateTime EPOCH = LocalDateTime.of(2009, 1, 1, 0, 0);

    private Pages() {}

    static RawCapture capture(byte[]... pages) {
        var all = ByteBuffer.allocate(pages.length * ReceiverDecoder.PAGE_SIZE);
        Arrays.stream(pages).forEach(all::put);
        return RawCapture.ofFile(all.array());
    }

    static byte[] page(int type, int revision, List<byte[]> records) {
        ByteBuffer page = littleEndian(ReceiverDecoder.PAGE_SIZE);
        Arrays.fill(page.array(), (byte) 0xFF);
        page.putInt(0)
                .putInt(records.size())
                .put((byte) type)
                .put((byte) revision)
                .putInt(7);
        page.putInt(0).putInt(0).putInt(0);
        page.putShort((short) Crc16.of(page.array(), 0, 26, 0));
        records.forEach(page::put);
        return page.array();
    }

    static byte[] record(int size, LocalDateTime system, LocalDateTime display, Consumer<ByteBuffer> body) {
        ByteBuffer bytes = littleEndian(size);
        bytes.putInt(seconds(system)).putInt(seconds(display));
        body.accept(bytes);
        bytes.putShort(size - 2, (short) Crc16.of(bytes.array(), 0, size - 2, 0));
        return bytes.array();
    }

    static byte[] glucose(LocalDateTime at, int word, int trendAndNoise) {
        return record(13, at, at, bytes -> bytes.putShort((short) word).put((byte) trendAndNoise));
    }

    static int seconds(LocalDateTime time) {
        return (int) Duration.between(EPOCH, time).toSeconds();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
