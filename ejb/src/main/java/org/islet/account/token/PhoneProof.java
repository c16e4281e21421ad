package org.islet.account.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What proves that a program on a phone knows its secret: the SHA-1 of it, in hex, which such programs send instead of
 * the secret. It opens what the secret opens, so it is kept as little as that: of this text again only the SHA-256.
 */
public record PhoneProof(String sha1) {

    /** The names under which requests carry it; they are those of the site that such programs take the portal for. */
    public static final String HEADER = "api-secret";

    public static final String QUERY = "token";

    private static final Pattern SHA1 = Pattern.compile("[0-9a-f]{40}");
    private static final int LONGEST = 200;

    public PhoneProof {
        if (!SHA1.matcher(sha1).matches()) {
            throw new IllegalArgumentException("no SHA-1");
        }
    }

    public static PhoneProof ofSecret(String secret) {
        return new PhoneProof(sha1(secret));
    }

    /** From a header or an address: the hash, or the secret itself. */
    public static Optional<PhoneProof> in(String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = said.toLowerCase(Locale.ROOT);
        return Optional.of(SHA1.matcher(lower).matches() ? new PhoneProof(lower) : ofSecret(said));
    }

    /** Of several places in which a program may name it the first that has one. */
    public static Optional<PhoneProof> first(Stream<Optional<String>> places) {
        return places.flatMap(Optional::stream)
                .flatMap(said -> in(said).stream())
                .findFirst();
    }

    private static String sha1(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "PhoneProof";
    }
}
