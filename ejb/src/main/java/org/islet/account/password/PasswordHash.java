package org.islet.account.password;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Argon2id hash in the PHC string format: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
public record PasswordHash(Cost cost, byte[] salt, byte[] hash) {

    /** What an attacker has to pay for each guess. */
    public record Cost(int memoryKibibytes, int iterations, int lanes) {

        boolean isBelow(Cost wanted) {
            return memoryKibibytes < wanted.memoryKibibytes || iterations < wanted.iterations || lanes < wanted.lanes;
        }
    }

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    public static Optional<PasswordHash> parse(String text) {
        Matcher phc = PHC.matcher(text);
        if (!phc.matches()) {
            return Optional.empty();
        }
        var cost = new Cost(
                Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)), Integer.parseInt(phc.group(3)));
        var base64 = Base64.getDecoder();
        return Optional.of(new PasswordHash(cost, base64.decode(phc.group(4)), base64.decode(phc.group(5))));
    }

    public String toPhc() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memoryKibibytes() + ",t=" + cost.iterations() + ",p=" + cost.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
