package org.islet.account.password;

import java.util.Objects;

/** A password that kept the rules, as it will be stored. */
public record HashedPassword(String phc) {

    public HashedPassword {
        Objects.requireNonNull(phc);
    }

    @Override
    public String toString() {
        return "HashedPassword";
    }
}
