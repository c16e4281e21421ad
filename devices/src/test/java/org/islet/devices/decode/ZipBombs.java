package org.islet.devices.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made to swell: small as they lie, too large or too many once opened. */
final class ZipBombs {

    private static final int MEBIBYTE = 1 << 20;

    /** The end record of an archive; with it the list of files is found. */
    private static final int END = 22;

    private static final Map<String, byte[]> ALL = build();

    private ZipBombs() {}

    static Map<String, byte[]> all() {
        return ALL;
    }

    private static Map<String, byte[]> build() {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        byte[] swelling = zip(1, new byte[20 * MEBIBYTE]);
        bombs.put("20 MiB of zeros in a zip", swelling);
        bombs.put("10,000 files in a zip", zip(10_000, new byte[0]));
        bombs.put("90 files of 1 MiB in a zip", zip(90, new byte[MEBIBYTE]));
        bombs.put("a zip in a zip in a zip", zip(1, zip(1, swelling)));
        bombs.put("a zip whose list names one file 1,000 times", overlapping(zip(1, new byte[MEBIBYTE]), 1_000));
        return bombs;
    }

    private static byte[] zip(int files, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The list of files is repeated, so that every name leads to the same packed bytes. */
    private static byte[] overlapping(byte[] zip, int times) {
        ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int list = end.getInt(zip.length - 6);
        byte[] entry = Arrays.copyOfRange(zip, list, zip.length - END);
        ByteBuffer all =
                ByteBuffer.allocate(zip.length + (times - 1) * entry.length).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, list);
        for (int i = 0; i < times; i++) {
            all.put(entry);
        }
        all.put(zip, zip.length - END, END);
        int endAt = all.capacity() - END;
        all.putShort(endAt + 8, (short) times)
                .putShort(endAt + 10, (short) times)
                .putInt(endAt + 12, times * entry.length);
        return all.array();
    }
}
