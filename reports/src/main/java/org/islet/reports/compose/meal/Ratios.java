package org.islet.reports.compose.meal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;

/**
 * What a bolus calculator counted with.
 *
 * @param carbRatio grams a unit, or units an exchange, by {@code unit}
 * @param sensitivity the fall in glucose a unit is expected to bring
 * @param areOfSettings whether any of it was taken from the settings, where the calculation did not tell it
 */
public record Ratios(
        OptionalDouble carbRatio,
        Optional<CarbUnit> unit,
        Optional<Glucose> sensitivity,
        Optional<Glucose> targetLow,
        Optional<Glucose> targetHigh,
        boolean areOfSettings) {

    static Ratios of(BolusCalculation calculation) {
        return new Ratios(
                calculation.carbRatio(),
                calculation.carbUnit(),
                calculation.sensitivity(),
                calculation.targetLow(),
                calculation.targetHigh(),
                false);
    }

    boolean areAllKnown() {
        return carbRatio.isPresent() && sensitivity.isPresent() && targetLow.isPresent() && targetHigh.isPresent();
    }

    /** These, and where one is not known, the other's; a ratio only where both count in one unit. */
    Ratios or(Ratios settings) {
        boolean takesRatio = carbRatio.isEmpty()
                && settings.carbRatio.isPresent()
                && settings.unit.isPresent()
                && (unit.isEmpty() || unit.equals(settings.unit));
        boolean takesSensitivity = sensitivity.isEmpty() && settings.sensitivity.isPresent();
        // two halves of different times would be a target nobody set
        boolean takesTarget = targetLow.isEmpty() && targetHigh.isEmpty() && settings.targetLow.isPresent();
        return new Ratios(
                takesRatio ? settings.carbRatio : carbRatio,
                takesRatio ? settings.unit : unit,
                takesSensitivity ? settings.sensitivity : sensitivity,
                takesTarget ? settings.targetLow : targetLow,
                takesTarget ? settings.targetHigh : targetHigh,
                takesRatio || takesSensitivity || takesTarget);
    }
}
