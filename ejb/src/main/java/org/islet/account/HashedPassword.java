package org.islet.account;

import java.util.Objects;

/** A password that kept the rules, as it will be stored. */
public final class HashedPassword {

    private final String phc;

    HashedPassword(String phc) {
        this.phc = Objects.requireNonNull(phc);
    }

    String phc() {
        return phc;
    }
}
