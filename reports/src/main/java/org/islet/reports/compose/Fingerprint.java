package org.islet.reports.compose;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.timeline.PlacedEvent;

/**
 * SHA-256 of what the placed events of a report say: equal data give equal fingerprints, in whatever order they were
 * told. What was excluded of them is hashed after them. Readings, of which there are many, are written as numbers and all else as text; where in its capture an event
 * was read is not part of what it says.
 */
final class Fingerprint {

    private static final byte READING = 1;
    private static final byte OTHER = 2;
    private static final byte EXCLUDED = 3;

    private final MessageDigest digest = sha256();
    private final Map<String, Integer> devices = new HashMap<>();

    private Fingerprint() {}

    /**
     * @param inOrder of time; of one moment in any order
     * @param exclusions those of the same days; what is not obeyed changes nothing
     */
    static String of(List<PlacedEvent> inOrder, Exclusions exclusions) {
        var fingerprint = new Fingerprint();
        fingerprint.nameDevices(inOrder);
        for (int from = 0; from < inOrder.size(); ) {
            int to = from + 1;
            while (to < inOrder.size()
                    && inOrder.get(to).at().equals(inOrder.get(from).at())) {
                to++;
            }
            fingerprint.add(inOrder.subList(from, to));
            from = to;
        }
        if (exclusions.areObeyed()) {
            exclusions.spans().forEach(fingerprint::add);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Exclusion span) {
        ByteBuffer bytes = ByteBuffer.allocate(21)
                .put(EXCLUDED)
                .putLong(span.from().toEpochMilli())
                .putLong(span.to().toEpochMilli())
                .putInt(name(span.reason()));
        digest.update(text(bytes, span.text().orElse("")));
    }

    /** From here on each is its place among the sorted names. */
    private void nameDevices(List<PlacedEvent> events) {
        for (PlacedEvent event : events) {
            devices.put(event.device(), 0);
        }
        String[] names = devices.keySet().toArray(new String[0]);
        Arrays.sort(names);
        for (int i = 0; i < names.length; i++) {
            devices.put(names[i], i);
            digest.update(text(ByteBuffer.allocate(0), names[i]));
        }
    }

    private void add(List<PlacedEvent> ofOneMoment) {
        if (ofOneMoment.size() == 1) {
            digest.update(bytes(ofOneMoment.get(0)));
        } else {
            ofOneMoment.stream().map(this::bytes).sorted(Arrays::compare).forEach(digest::update);
        }
    }

    private byte[] bytes(PlacedEvent placed) {
        if (placed.event() instanceof GlucoseReading reading) {
            return reading(ByteBuffer.allocate(38), placed, reading);
        }
        String event = placed.event().toString();
        String origin = placed.event().origin().toString();
        return text(start(ByteBuffer.allocate(17), OTHER, placed), event.replace(origin, ""));
    }

    private byte[] reading(ByteBuffer bytes, PlacedEvent placed, GlucoseReading reading) {
        start(bytes, READING, placed);
        bytes.putInt(name(reading.kind()));
        bytes.putInt(reading.outOfRange().map(Fingerprint::name).orElse(0));
        bytes.putInt(reading.value().map(glucose -> name(glucose.unit())).orElse(0));
        bytes.put((byte) (reading.isCounted() ? 1 : 0));
        bytes.putDouble(reading.value().map(Glucose::value).orElse(Double.NaN));
        return bytes.array();
    }

    private ByteBuffer start(ByteBuffer bytes, byte what, PlacedEvent placed) {
        return bytes.put(what)
                .putLong(placed.at().orElseThrow().getEpochSecond())
                .putInt(placed.at().orElseThrow().getNano())
                .putInt(devices.getOrDefault(placed.device(), 0));
    }

    /** What was written so far, and the text behind its length. */
    private static byte[] text(ByteBuffer start, String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        byte[] head = start.array();
        return ByteBuffer.allocate(head.length + Integer.BYTES + letters.length)
                .put(head)
                .putInt(letters.length)
                .put(letters)
                .array();
    }

    /** Of its name, not of its place among the others, which a new one would move. */
    private static int name(Enum<?> constant) {
        return constant.name().hashCode();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
