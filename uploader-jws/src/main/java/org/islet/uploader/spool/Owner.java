package org.islet.uploader.spool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom a reading was made: the patient whose token was used, or the token alone where the server could not be asked
 * whose it is.
 *
 * @param patient the server's id of the patient
 * @param tokenMark the beginning of the token's hash, from which nobody gets the token back
 */
public record Owner(Optional<UUID> patient, String tokenMark) {

    private static final int MARK_BYTES = 8;
    private static final String OF_PATIENT = "p-";
    private static final String OF_TOKEN = "t-";

    public static Owner of(Optional<UUID> patient, String token) {
        return new Owner(patient, HexFormat.of().formatHex(hash(token), 0, MARK_BYTES));
    }

    /** What stands in the name of a file; it tells nothing of the person. */
    String mark() {
        return patient.map(Owner::markOf).orElse(OF_TOKEN + tokenMark);
    }

    /**
     * The upload that a file of this owner is, the same at every try and on every computer: so that a file that is sent
     * again goes on where it stopped, and is there once.
     *
     * @param sha256 of the file's bytes, in lower-case hex
     */
    public UUID uploadOf(String sha256) {
        return UUID.nameUUIDFromBytes((mark() + " " + sha256).getBytes(StandardCharsets.US_ASCII));
    }

    boolean isMeantBy(String mark) {
        return mark.equals(OF_TOKEN + tokenMark)
                || patient.map(Owner::markOf).filter(mark::equals).isPresent();
    }

    static Optional<UUID> patientOf(String mark) {
        return Optional.of(mark)
                .filter(text -> text.startsWith(OF_PATIENT))
                .map(text -> UUID.fromString(text.substring(OF_PATIENT.length())));
    }

    private static String markOf(UUID patient) {
        return OF_PATIENT + patient;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
