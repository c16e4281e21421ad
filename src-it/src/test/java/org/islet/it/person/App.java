package org.islet.it.person;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app for codes, written from RFC 6238 and RFC 4226, as another maker writes one. */
public record App(String key) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** What it shows at a moment. */
    public String code(Instant moment) {
        try {
            var hmac = Mac.getInstance("HmacSHA1");
            hmac.init(new SecretKeySpec(bytes(), "RAW"));
            byte[] hash = hmac.doFinal(
                    ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & 0x7FFFFFFF;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        var bits = new StringBuilder();
        for (char letter : key.replace(" ", "").toCharArray()) {
            bits.append(String.format("%5s", Integer.toBinaryString(LETTERS.indexOf(letter)))
                    .replace(' ', '0'));
        }
        var bytes = ByteBuffer.allocate(bits.length() / 8);
        while (bytes.hasRemaining()) {
            bytes.put((byte) Integer.parseInt(bits.substring(bytes.position() * 8, bytes.position() * 8 + 8), 2));
        }
        return bytes.array();
    }
}
