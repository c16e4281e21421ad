package org.islet.devices.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;

/** Large files nobody honest brings, each of which begins with a valid capture where that gets it further. */
public enum HostileInput {
    NOISE((bytes, valid) -> new Random(1).nextBytes(bytes)),
    NOISE_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, noise(bytes.length))),
    VALID_CAPTURE_OVER_AND_OVER((bytes, valid) -> repeat(bytes, valid)),
    ZEROS_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, new byte[1])),
    EMPTY_LINES_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, text("\r\n"))),
    COMMAS_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, text(",;\t"))),
    ENDLESS_LINE((bytes, valid) -> Arrays.fill(bytes, (byte) 'a')),
    ENDLESS_LINE_OF_DIGITS((bytes, valid) -> behind(bytes, new byte[0], text("0123456789"))),
    ENDLESS_LINE_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, text("1 "))),
    ENDLESS_QUOTED_CELL((bytes, valid) -> behind(bytes, valid, text("\"a\n"))),
    WORDS_FOR_NUMBERS_BEHIND_A_VALID_CAPTURE((bytes, valid) -> behind(bytes, valid, text("x,1\n"))),
    QUOTE_LEFT_OPEN_BEFORE_MANY_LINES((bytes, valid) -> behind(bytes, joined(valid, text("\"x,1\n")), text("x,1\n"))),
    EMPTY_COLUMNS_WITHOUT_END((bytes, valid) -> behind(bytes, text("time,glucose_mg_dl"), text(","))),
    DEEP_JSON((bytes, valid) -> behind(bytes, new byte[0], text("[{\"a\":"))),
    WIDE_JSON((bytes, valid) -> behind(bytes, text("[{"), distinctFields(bytes.length))),
    MANY_EMPTY_JSON_RECORDS((bytes, valid) -> behind(bytes, text("["), text("{},"))),
    MANY_JSON_RECORDS_OF_NOTHING_KNOWN(
            (bytes, valid) -> behind(bytes, text("["), text("{\"type\":\"x\",\"time\":1},"))),
    DEEP_XML((bytes, valid) -> behind(bytes, text("<?xml version=\"1.0\"?>"), text("<a>")));

    private final BiConsumer<byte[], byte[]> filling;

    HostileInput(BiConsumer<byte[], byte[]> filling) {
        this.filling = filling;
    }

    public byte[] of(int size, byte[] valid) {
        byte[] bytes = new byte[size];
        filling.accept(bytes, Arrays.copyOf(valid, Math.min(size, valid.length)));
        return bytes;
    }

    private static void behind(byte[] bytes, byte[] valid, byte[] pattern) {
        repeat(bytes, pattern);
        System.arraycopy(valid, 0, bytes, 0, Math.min(valid.length, bytes.length));
    }

    private static void repeat(byte[] bytes, byte[] pattern) {
        for (int at = 0; at < bytes.length; at += pattern.length) {
            System.arraycopy(pattern, 0, bytes, at, Math.min(pattern.length, bytes.length - at));
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] distinctFields(int size) {
        var fields = new StringBuilder();
        for (int i = 0; fields.length() < size; i++) {
            fields.append("\"k").append(i).append("\":").append(i).append(',');
        }
        return text(fields.toString());
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[Math.min(size, 1 << 20)];
        new Random(2).nextBytes(noise);
        return noise;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
