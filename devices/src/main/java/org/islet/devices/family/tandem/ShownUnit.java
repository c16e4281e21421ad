package org.islet.devices.family.tandem;

import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Decimals;

/**
 * The unit of a glucose whose header names none: no device shows 34 mmol/L or more, and programs write mmol/L with a
 * decimal. A whole number below 34 may be either, and is not guessed.
 */
final class ShownUnit {

    private static final double BEYOND_MMOL_PER_L = 34;

    private ShownUnit() {}

    /** Empty where the cell shows none. */
    static Optional<GlucoseUnit> of(String cell) {
        double value = Decimals.parse(cell).orElse(0);
        if (value >= BEYOND_MMOL_PER_L) {
            return Optional.of(GlucoseUnit.MG_PER_DL);
        }
        boolean hasDecimals = cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0;
        return value > 0 && hasDecimals ? Optional.of(GlucoseUnit.MMOL_PER_L) : Optional.empty();
    }
}
