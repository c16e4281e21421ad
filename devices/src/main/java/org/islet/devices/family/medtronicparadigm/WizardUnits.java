package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;

/** The pump's two-bit codes for units: 1 mg/dL or grams, 2 mmol/L (times ten) or exchanges. */
final class WizardUnits {

    static final int MMOL_PER_L = 2;

    private WizardUnits() {}

    static Glucose glucose(int value, int unit) {
        return unit == MMOL_PER_L ? Glucose.mmolPerL(value / 10.0) : Glucose.mgPerDl(value);
    }

    static Optional<CarbUnit> carbs(int unit) {
        return switch (unit) {
            case 1 -> Optional.of(CarbUnit.GRAMS);
            case 2 -> Optional.of(CarbUnit.EXCHANGES);
            default -> Optional.empty();
        };
    }
}
