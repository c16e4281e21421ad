package org.islet.web.rest;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses and bodies. */
public final class Ids {

    private Ids() {}

    /** Empty for what is no id: it is answered like an unknown one. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
