package org.islet.reports.compose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.timeline.PlacedEvent;

/** SHA-256 of the placed events of a report, a line each, sorted: equal data give equal fingerprints. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<PlacedEvent> events) {
        MessageDigest digest = sha256();
        Stream<String> lines = events.stream().map(Fingerprint::line).sorted();
        lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where in its capture an event was read is not part of what it says. */
    private static String line(PlacedEvent placed) {
        String at = placed.at().map(Object::toString).orElse("");
        if (placed.event() instanceof GlucoseReading reading) {
            return at + placed.device() + reading.kind() + reading.value() + reading.outOfRange() + "\n";
        }
        String event = placed.event().toString();
        String origin = placed.event().origin().toString();
        return at + placed.device() + event.replace(origin, "") + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
