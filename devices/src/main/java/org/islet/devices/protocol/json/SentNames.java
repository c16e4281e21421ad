package org.islet.devices.protocol.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * By which names the records of a body that a program sent are known to it afterwards: their own, or such as are made of
 * the bytes. The same bytes sent again have the same names.
 */
public final class SentNames {

    /** Bytes of one body, and records in it: what a portal takes of a program at once. */
    public static final int LARGEST_BODY = 1 << 20;

    public static final int MOST_RECORDS = 2000;

    /** Of the body; with the place in the body it is as long as a name that a site of this kind gives. */
    private static final int DIGITS_OF_BODY = 20;

    private static final HexFormat HEX = HexFormat.of();

    private final Supplier<String> digest;
    private Optional<String> known = Optional.empty();

    public SentNames(byte[] body) {
        this(() -> digest(body));
    }

    SentNames(Supplier<String> digest) {
        this.digest = digest;
    }

    /** @param place of the record in the body, from 0; below 65,536 */
    public String of(JsonRecord record, int place) {
        return record.text("identifier")
                .or(() -> record.text("_id"))
                .orElseGet(() -> ofBody() + HEX.toHexDigits((char) place));
    }

    /** Taken once: a body may hold as many records without a name as it likes. */
    private String ofBody() {
        String digits = known.orElseGet(() -> digest.get().substring(0, DIGITS_OF_BODY));
        known = Optional.of(digits);
        return digits;
    }

    private static String digest(byte[] body) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
