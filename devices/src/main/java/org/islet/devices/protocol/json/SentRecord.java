package org.islet.devices.protocol.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which name a record that a program sent is known to it afterwards: its own, or one that is made of its bytes. */
public final class SentRecord {

    /** Of the body, and of its place in the body: together as long as a name that a site of this kind gives. */
    private static final int DIGITS_OF_BODY = 20;

    private SentRecord() {}

    /**
     * The same bytes sent again have the same names.
     *
     * @param place of the record in the body, from 0
     */
    public static String nameOf(JsonRecord record, byte[] body, int place) {
        return record.text("identifier")
                .or(() -> record.text("_id"))
                .orElseGet(() -> digest(body).substring(0, DIGITS_OF_BODY) + String.format("%04x", place));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
