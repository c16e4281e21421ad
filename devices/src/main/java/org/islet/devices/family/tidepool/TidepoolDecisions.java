package org.islet.devices.family.tidepool;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.json.JsonRecord;

/** What a closed-loop program told a person before a bolus; what it decided by itself every few minutes is kept by name. */
final class TidepoolDecisions {

    private TidepoolDecisions() {}

    static List<DeviceEvent> read(JsonRecord record, Origin origin) {
        Optional<InsulinUnits> recommended =
                record.record("recommendedBolus").flatMap(bolus -> TidepoolInsulin.units(bolus, "amount"));
        boolean isForAPerson =
                record.text("reason").filter(reason -> reason.endsWith("Bolus")).isPresent();
        return recommended.isPresent() && isForAPerson ? List.of(calculation(record, origin, recommended)) : List.of();
    }

    private static BolusCalculation calculation(JsonRecord record, Origin origin, Optional<InsulinUnits> recommended) {
        Optional<GlucoseUnit> unit = record.record("units").flatMap(units -> TidepoolGlucose.unit(units.text("bg")));
        OptionalDouble glucose =
                record.record("smbg").map(meter -> meter.number("value")).orElse(OptionalDouble.empty());
        OptionalDouble carbs = record.record("food")
                .flatMap(food -> food.record("nutrition"))
                .flatMap(nutrition -> nutrition.record("carbohydrate"))
                .map(carbohydrate -> carbohydrate.number("net"))
                .orElse(OptionalDouble.empty());
        return new BolusCalculation(
                origin,
                TidepoolGlucose.glucose(glucose, unit),
                carbs,
                carbs.isPresent() ? Optional.of(CarbUnit.GRAMS) : Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                record.record("insulinOnBoard").flatMap(board -> TidepoolInsulin.units(board, "amount")),
                recommended,
                List.of());
    }
}
