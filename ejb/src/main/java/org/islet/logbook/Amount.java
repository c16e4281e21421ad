package org.islet.logbook;

import java.util.Objects;

/** A number in the unit it was written in. */
public record Amount(double value, String unit) {

    public Amount {
        Objects.requireNonNull(unit);
        value += 0.0; // text can say -0, which is 0
    }
}
