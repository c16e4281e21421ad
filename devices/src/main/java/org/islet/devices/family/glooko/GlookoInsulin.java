package org.islet.devices.family.glooko;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** The tables of insulin. */
final class GlookoInsulin {

    private static final ColumnWords SUSPENDED = ColumnWords.saying(
            " suspen", "unterbr", "ausgesetzt", "arret", "onderbr", "opgeschort", "interromp", "sospe");
    private static final ColumnWords TEMPORARY = ColumnWords.saying(" temp", "tijdelijk", "tmp");
    private static final ColumnWords AUTOMATIC = ColumnWords.saying(" auto");

    private GlookoInsulin() {}

    /** An initial and an extended part are the two halves of a dual bolus. */
    static void bolus(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
        Optional<InsulinUnits> delivered = units(row, columns.of(GlookoWords.INSULIN_DELIVERED));
        Optional<InsulinUnits> initial = positive(units(row, columns.of(GlookoWords.INITIAL)));
        Optional<InsulinUnits> extended = positive(units(row, columns.of(GlookoWords.EXTENDED)));
        if (extended.isPresent()) {
            initial.ifPresent(part -> events.event(bolus(origin, Bolus.Kind.DUAL_NORMAL, part)));
            events.event(
                    bolus(origin, initial.isPresent() ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE, extended.get()));
        } else if (delivered.isPresent()) {
            events.event(bolus(origin, Bolus.Kind.NORMAL, delivered.get()));
        } else {
            events.skip(row, "its insulin is not a number");
        }
        calculation(row, columns, origin, events);
    }

    private static void calculation(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
        int glucoseColumn = columns.of(GlookoWords.METER_GLUCOSE);
        OptionalDouble glucose = Decimals.parse(row.cell(glucoseColumn));
        OptionalDouble carbs = Decimals.parse(row.cell(columns.of(GlookoWords.CARBS)));
        boolean hasGlucose = glucose.isPresent() && glucose.getAsDouble() > 0;
        boolean hasCarbs = carbs.isPresent() && carbs.getAsDouble() > 0;
        if (!hasGlucose && !hasCarbs) {
            return;
        }
        events.event(new BolusCalculation(
                origin,
                hasGlucose
                        ? columns.unitOf(glucoseColumn).map(unit -> new Glucose(glucose.getAsDouble(), unit))
                        : Optional.empty(),
                carbs,
                carbs.isPresent() ? Optional.of(CarbUnit.GRAMS) : Optional.empty(),
                Decimals.parse(row.cell(columns.of(GlookoWords.CARB_RATIO))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    static void basal(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
        String type = row.cell(columns.of(GlookoWords.INSULIN_TYPE));
        if (SUSPENDED.fit(type)) {
            events.event(new Suspension(origin, Suspension.State.SUSPENDED, Suspension.Reason.UNKNOWN));
            return;
        }
        Optional<InsulinUnits> rate = units(row, columns.of(GlookoWords.RATE));
        OptionalDouble percent = Decimals.parse(row.cell(columns.of(GlookoWords.PERCENTAGE)));
        OptionalDouble minutes = Decimals.parse(row.cell(columns.of(GlookoWords.DURATION)));
        if (rate.isEmpty() && percent.isEmpty()) {
            events.skip(row, "it has neither a rate nor a percentage");
            return;
        }
        events.event(new Basal(
                origin,
                kind(type),
                rate,
                percent,
                minutes.isPresent() && minutes.getAsDouble() >= 0
                        ? Optional.of(Duration.ofSeconds(Math.round(minutes.getAsDouble() * 60)))
                        : Optional.empty(),
                Optional.empty(),
                OptionalInt.empty()));
    }

    private static Basal.Kind kind(String type) {
        if (TEMPORARY.fit(type)) {
            return Basal.Kind.TEMPORARY;
        }
        return AUTOMATIC.fit(type) ? Basal.Kind.AUTOMATIC : Basal.Kind.SCHEDULED;
    }

    private static Bolus bolus(Origin origin, Bolus.Kind kind, InsulinUnits delivered) {
        return new Bolus(
                origin,
                kind,
                Optional.empty(),
                Optional.of(delivered),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<InsulinUnits> units(CsvRow row, int column) {
        OptionalDouble units = Decimals.parse(row.cell(column));
        return units.isPresent() ? Optional.of(InsulinUnits.of(units.getAsDouble())) : Optional.empty();
    }

    private static Optional<InsulinUnits> positive(Optional<InsulinUnits> units) {
        return units.filter(amount -> amount.compareTo(InsulinUnits.NONE) > 0);
    }
}
