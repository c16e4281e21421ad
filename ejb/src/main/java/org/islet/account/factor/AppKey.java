package org.islet.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.islet.platform.Secret;

/** The secret that a person's app and the portal share: 160 random bits, six digits each half minute (RFC 6238, SHA-1). */
final class AppKey {

    private static final int BYTES = 20;

    /** A clock may be half a minute off, and a person needs a moment to type. */
    private static final int STEPS_AROUND = 1;

    private static final String ISSUER = "Islet";

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final byte[] bytes;

    AppKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static AppKey random() {
        return new AppKey(Secret.bytes(BYTES));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** For those who type it. */
    String asText() {
        return new String(Base32.encode(bytes), StandardCharsets.US_ASCII);
    }

    /** What the square picture says, in the form that apps read. */
    String asAddress(String account) {
        return "otpauth://totp/" + ISSUER + ":" + encoded(account) + "?secret=" + asText() + "&issuer=" + ISSUER;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The half minute this code is of, counted from 1970, if it is of now or nearly. */
    OptionalLong stepOf(String code, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - STEPS_AROUND, current + STEPS_AROUND)
                .filter(step -> codeOf(step).equals(code))
                .max();
    }

    private String codeOf(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Every key will do for HMAC", impossible);
        }
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), CODES.getTimeStep().toSeconds());
    }
}
