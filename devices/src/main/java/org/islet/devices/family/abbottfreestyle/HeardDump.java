package org.islet.devices.family.abbottfreestyle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer as it comes: how far it is, whether it is over, and who told it. What it says is for the decoder. */
final class HeardDump {

    /** 450 results of forty bytes are less than a third of it. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,4})\\s*");
    private static final Pattern END = Pattern.compile("\\s*0x([0-9A-Fa-f]{4})\\s+END\\s*");
    private static final Pattern EMPTY = Pattern.compile("\\s*Log Empty\\s*(0x[0-9A-Fa-f]{4}\\s*)?END\\s*");
    private static final Pattern SERIAL = Pattern.compile("\\s*(?:S/N:)?\\s*([A-Z0-9]{7}-[A-Z0-9]{5})\\s*");
    private static final Pattern CLOCK = Pattern.compile(
            "\\s*(?:Clock:)?\\s*([A-Z][a-z]{2})[a-z]? {1,3}(\\d{2}) (\\d{4})" + " (\\d{2}):(\\d{2}):(\\d{2})\\s*");

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private OptionalInt promised = OptionalInt.empty();
    private int results;
    private int bytesBeforeEnd;
    private OptionalInt sumSaid = OptionalInt.empty();
    private boolean isEmptyLog;

    void hear(byte[] piece) {
        for (byte each : piece) {
            heard.write(each);
            if (each == '\n') {
                line(line.toString().replaceAll("[\\x02\\x03\\r]", ""));
                line.setLength(0);
            } else {
                line.append((char) (each & 0xFF));
            }
        }
    }

    private void line(String words) {
        Matcher end = END.matcher(words);
        Matcher count = COUNT.matcher(words);
        lines.add(words);
        isEmptyLog |= EMPTY.matcher(words).matches();
        if (DumpLine.isResult(words)) {
            results++;
        } else if (end.matches()) {
            sumSaid = OptionalInt.of(Integer.parseInt(end.group(1), 16));
            bytesBeforeEnd = beginOfSum();
        } else if (promised.isEmpty() && count.matches()) {
            promised = OptionalInt.of(Integer.parseInt(count.group(1)));
        }
    }

    /** The sum stands behind 0x in its line, and is of all before that. */
    private int beginOfSum() {
        String all = heard.toString(StandardCharsets.ISO_8859_1);
        return all.lastIndexOf("0x");
    }

    boolean isOver() {
        return sumSaid.isPresent() || isEmptyLog;
    }

    boolean isTooMuch() {
        return heard.size() > MOST_BYTES;
    }

    /** Everything that was promised came, and its sum fits; with or without the sign that starts it. */
    boolean isSound() {
        return isEmptyLog || sumSaid.isPresent() && promised.orElse(results) == results && hasRightSum();
    }

    private boolean hasRightSum() {
        int sum = 0;
        int withoutStart = 0;
        byte[] bytes = heard.toByteArray();
        for (int at = 0; at < bytesBeforeEnd; at++) {
            int letter = bytes[at] & 0xFF;
            sum += letter;
            withoutStart += letter == 0x02 ? 0 : letter;
        }
        int said = sumSaid.orElse(-1);
        return (sum & 0xFFFF) == said || (withoutStart & 0xFFFF) == said;
    }

    boolean isNothing() {
        return heard.size() == 0;
    }

    int results() {
        return results;
    }

    /** 0 while unknown. */
    int promised() {
        return promised.orElse(0);
    }

    Optional<String> serial() {
        return lines.stream()
                .map(SERIAL::matcher)
                .filter(Matcher::matches)
                .map(serial -> serial.group(1))
                .findFirst();
    }

    Optional<LocalDateTime> clock() {
        return lines.stream()
                .filter(words -> !DumpLine.isResult(words))
                .map(CLOCK::matcher)
                .filter(Matcher::matches)
                .map(HeardDump::time)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDateTime> time(Matcher clock) {
        int month = 1 + DumpLine.MONTHS.indexOf(clock.group(1).toLowerCase(Locale.ROOT));
        try {
            return Optional.of(LocalDateTime.of(
                    number(clock, 3), month, number(clock, 2), number(clock, 4), number(clock, 5), number(clock, 6)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher clock, int group) {
        return Integer.parseInt(clock.group(group));
    }

    byte[] bytes() {
        return heard.toByteArray();
    }
}
