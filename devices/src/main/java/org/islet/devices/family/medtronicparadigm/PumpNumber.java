package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import org.islet.devices.bytes.Hex;

/** The six digits printed on a pump, by which it is called over the radio: two of them a byte. */
record PumpNumber(String digits) {

    static final int DIGITS = 6;

    static Optional<PumpNumber> of(String typed) {
        return typed.matches("[0-9]{" + DIGITS + "}") ? Optional.of(new PumpNumber(typed)) : Optional.empty();
    }

    byte[] bytes() {
        return Hex.parse(digits);
    }
}
