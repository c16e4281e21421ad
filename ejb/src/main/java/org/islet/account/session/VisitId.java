package org.islet.account.session;

import java.util.Objects;
import java.util.UUID;

/** The public name of a visit, good for showing and ending it, not for going on with it. */
public record VisitId(UUID value) {

    public VisitId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
