package org.islet.devices.family.abbottlibre;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The answer to one question while it comes in, report by report. */
final class TextAnswer {

    private static final byte[] OBEYED = "CMD OK\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FAILED = "CMD Fail!\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Records have at least so many commas; the lines around them fewer. */
    private static final int FEWEST_COMMAS = 7;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private byte[] tail = new byte[0];
    private int commas;
    private int records;

    void add(byte[] load) {
        text.writeBytes(load);
        for (byte letter : load) {
            count(letter);
        }
        byte[] both = Arrays.copyOf(tail, tail.length + load.length);
        System.arraycopy(load, 0, both, tail.length, load.length);
        tail = Arrays.copyOfRange(both, Math.max(0, both.length - FAILED.length), both.length);
    }

    private void count(byte letter) {
        if (letter == ',') {
            commas++;
        } else if (letter == '\n') {
            records += commas >= FEWEST_COMMAS ? 1 : 0;
            commas = 0;
        }
    }

    /** Lines with a record so far. */
    int records() {
        return records;
    }

    int size() {
        return text.size();
    }

    boolean isOver() {
        return endsWith(OBEYED) || isRefusal();
    }

    boolean isRefusal() {
        return endsWith(FAILED);
    }

    boolean isSound() {
        List<TextReply> replies = replies();
        return replies.size() == 1 && replies.get(0).isSound();
    }

    /** Of a sound answer, without line ends. */
    List<String> lines() {
        return replies().get(0).lines().stream().map(TextReply.Line::text).toList();
    }

    private List<TextReply> replies() {
        return TextReply.in(text.toByteArray());
    }

    private boolean endsWith(byte[] end) {
        int from = tail.length - end.length;
        return from >= 0 && Arrays.equals(tail, from, tail.length, end, 0, end.length);
    }
}
