package org.islet.account.relation;

import java.util.Objects;
import java.util.UUID;

/** The id of one relation of an account to a patient. */
public record RelationId(UUID value) {

    public RelationId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
