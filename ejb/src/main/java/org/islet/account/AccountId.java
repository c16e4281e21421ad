package org.islet.account;

import java.util.Objects;
import java.util.UUID;

/** The id of one account. */
public record AccountId(UUID value) {

    public AccountId {
        Objects.requireNonNull(value);
    }

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
