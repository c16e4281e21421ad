package org.islet.account.session;

import java.util.Objects;
import java.util.UUID;

/** The public name of a browser somebody has signed in with. */
public record BrowserId(UUID value) {

    public BrowserId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
