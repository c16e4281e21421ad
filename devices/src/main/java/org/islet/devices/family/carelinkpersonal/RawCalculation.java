package org.islet.devices.family.carelinkpersonal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CarbUnits;

/** The raw values of the bolus calculator and of the doses it still counted. */
final class RawCalculation {

    private static final double MILLIS_A_MINUTE = 60_000;

    private RawCalculation() {}

    static BolusCalculation of(RawValues raw, GlucoseUnit unitOfHeader, Origin origin) {
        GlucoseUnit unit = raw.text("BG_UNITS")
                .map(text -> text.startsWith("mmol") ? GlucoseUnit.MMOL_PER_L : GlucoseUnit.MG_PER_DL)
                .orElse(unitOfHeader);
        return new BolusCalculation(
                origin,
                glucose(raw, "BG_INPUT", unit),
                raw.number("CARB_INPUT"),
                raw.text("CARB_UNITS").flatMap(CarbUnits::ofWord).flatMap(CarbUnit::ofSymbol),
                raw.number("CARB_RATIO"),
                glucose(raw, "INSULIN_SENSITIVITY", unit),
                glucose(raw, "BG_TARGET_LOW", unit),
                glucose(raw, "BG_TARGET_HIGH", unit),
                insulin(raw, "FOOD_ESTIMATE"),
                insulin(raw, "CORRECTION_ESTIMATE"),
                insulin(raw, "UNABSORBED_INSULIN_TOTAL"),
                insulin(raw, "BOLUS_ESTIMATE"),
                List.of());
    }

    /** Ages are whole minutes: a multiple of 60,000 is one in milliseconds, anything else is in minutes already. */
    static Optional<BolusCalculation.Unabsorbed> unabsorbed(RawValues raw) {
        OptionalDouble amount = raw.number("AMOUNT");
        OptionalDouble age = raw.number("RECORD_AGE");
        if (amount.isEmpty() || age.isEmpty() || age.getAsDouble() < 0) {
            return Optional.empty();
        }
        boolean isMillis = age.getAsDouble() % MILLIS_A_MINUTE == 0;
        long minutes = Math.round(isMillis ? age.getAsDouble() / MILLIS_A_MINUTE : age.getAsDouble());
        return Optional.of(
                new BolusCalculation.Unabsorbed(InsulinUnits.of(amount.getAsDouble()), Duration.ofMinutes(minutes)));
    }

    static Optional<InsulinUnits> insulin(RawValues raw, String key) {
        OptionalDouble amount = raw.number(key);
        return amount.isPresent() ? Optional.of(InsulinUnits.of(amount.getAsDouble())) : Optional.empty();
    }

    /** Zero says that nothing was entered. */
    private static Optional<Glucose> glucose(RawValues raw, String key, GlucoseUnit unit) {
        OptionalDouble value = raw.number(key);
        return value.isPresent() && value.getAsDouble() > 0
                ? Optional.of(new Glucose(value.getAsDouble(), unit))
                : Optional.empty();
    }
}
