package org.islet.erasure;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.islet.platform.Sha256;

/**
 * The line that stays of a person: when they went, and hashes of the ids they had, by which a backup that still holds
 * them is told what to forget.
 *
 * @param account SHA-256 of the account's id, in lower-case hex
 * @param patient the same of the patient they were
 */
record Erased(UUID receipt, Instant at, String account, Optional<String> patient) {

    private static final String NONE = "-";

    static String hash(UUID id) {
        return HexFormat.of().formatHex(Sha256.of(id.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** As it stands in the list: four words. */
    String line() {
        return at + " " + receipt + " " + account + " " + patient.orElse(NONE);
    }

    /** Empty for what is no such line. */
    static Optional<Erased> read(String line) {
        String[] words = line.strip().split(" ");
        if (words.length != 4) {
            return Optional.empty();
        }
        try {
            HexFormat.of().parseHex(words[2]);
            return Optional.of(new Erased(
                    UUID.fromString(words[1]),
                    Instant.parse(words[0]),
                    words[2],
                    Optional.of(words[3]).filter(word -> !word.equals(NONE))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    ErasureReceipt view() {
        return new ErasureReceipt(receipt, at);
    }
}
