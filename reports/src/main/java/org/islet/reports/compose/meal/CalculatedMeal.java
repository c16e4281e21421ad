package org.islet.reports.compose.meal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;

/**
 * Food a bolus calculator was told, and what came of it.
 *
 * @param carbs in {@code carbUnit}
 * @param insulinOnBoard as the pump counted it
 * @param recommended by the calculator
 * @param bolus empty where none is recorded that followed from it
 * @param before as it was told the calculator, or else by the sensor
 * @param isBeforeTold whether it was told the calculator
 * @param after by the sensor, two hours later
 */
public record CalculatedMeal(
        Instant at,
        DayPeriods.Kind period,
        OptionalDouble carbs,
        Optional<CarbUnit> carbUnit,
        Ratios ratios,
        Optional<InsulinUnits> insulinOnBoard,
        Optional<InsulinUnits> recommended,
        Optional<GivenBolus> bolus,
        Measure before,
        boolean isBeforeTold,
        Measure after) {

    /**
     * What was given for it, both halves of a dual bolus together.
     *
     * @param units empty where the pump does not tell it
     * @param beyond how much more was asked for than was recommended, negative for less and 0 for the same; empty where
     *     it is not known
     */
    public record GivenBolus(OptionalDouble units, OptionalDouble beyond) {}

    public OptionalDouble given() {
        return bolus.map(GivenBolus::units).orElse(OptionalDouble.empty());
    }

    public OptionalDouble beyond() {
        return bolus.map(GivenBolus::beyond).orElse(OptionalDouble.empty());
    }

    /** From before to two hours after, in mg/dL. */
    public OptionalDouble change() {
        return before.isKnown() && after.isKnown()
                ? OptionalDouble.of(after.value().getAsDouble() - before.value().getAsDouble())
                : OptionalDouble.empty();
    }
}
