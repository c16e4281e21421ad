package org.islet.account.token;

import java.util.Objects;
import java.util.UUID;

/** The public name of a token, good for showing and revoking it, not for using it. */
public record TokenId(UUID value) {

    public TokenId {
        Objects.requireNonNull(value);
    }

    public static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
