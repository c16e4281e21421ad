package org.islet.devices.family.glooko;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** The tables of insulin. */
final class GlookoInsulin {

    private static final ColumnWords SUSPENDED = ColumnWords.saying(
            " suspen",
            "unterbr",
            "ausgesetzt",
            "aussetz",
            " paus",
            "arret",
            "onderbr",
            "opgeschort",
            "interromp",
            "interrump",
            "sospe",
            "avbrut",
            "avbrudd",
            "afbrud",
            "afbryd",
            "keskeyt",
            "wstrzym",
            "zawiesz");

    private static final ColumnWords TEMPORARY = ColumnWords.saying(
            " temp", "zeitweil", "vorubergeh", "tijdelijk", "tmp", "tillfallig", "midlertidig", "tilapai", "tymczas");
    private static final ColumnWords AUTOMATIC = ColumnWords.saying(" auto");

    private static final double ROUNDING = 0.051;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int DECIMALS_OF_A_RATE = 4;

    private GlookoInsulin() {}

    /** An initial and an extended part are the two halves of a dual bolus. */
    static void bolus(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
        Optional<InsulinUnits> delivered = units(row, columns.of(GlookoWords.INSULIN_DELIVERED));
        Optional<Boolean> automatic =
                AUTOMATIC.fit(row.cell(columns.of(GlookoWords.INSULIN_TYPE))) ? Optional.of(true) : Optional.empty();
        Optional<InsulinUnits> initial = positive(units(row, columns.of(GlookoWords.INITIAL)));
        Optional<InsulinUnits> extended = positive(units(row, columns.of(GlookoWords.EXTENDED)));
        if (extended.isPresent()) {
            initial.ifPresent(part -> events.event(bolus(origin, Bolus.Kind.DUAL_NORMAL, part, automatic)));
            Bolus.Kind kind = initial.isPresent() ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE;
            events.event(bolus(origin, kind, extended.get(), automatic));
            if (delivered.isPresent() && !isSum(delivered.get(), initial.orElse(InsulinUnits.NONE), extended.get())) {
                events.doubt(row, Phrase.of("glooko.parts"));
            }
        } else if (delivered.isPresent()) {
            events.event(bolus(origin, Bolus.Kind.NORMAL, delivered.get(), automatic));
            if (delivered.get().value() < 0) {
                events.doubt(row, Phrase.of("glooko.negative"));
            }
        } else {
            events.skip(row, Phrase.of("glooko.no-number"));
        }
        calculation(row, columns, origin, events);
    }

    /** Parts are rounded each for itself. */
    private static boolean isSum(InsulinUnits whole, InsulinUnits initial, InsulinUnits extended) {
        return Math.abs(whole.value() - initial.value() - extended.value()) < ROUNDING;
    }

    private static void calculation(CsvRow row, GlookoColumns columns, Origin origin, RowEvents events) {
        int glucoseColumn = columns.of(GlookoWords.METER_GLUCOSE);
        OptionalDouble glucose = number(row, glucoseColumn, events);
        Optional<CarbUnit> carbUnit = columns.carbs().unit().flatMap(CarbUnit::ofSymbol);
        OptionalDouble carbs =
                carbUnit.isPresent() ? number(row, columns.of(GlookoWords.CARBS), events) : OptionalDouble.empty();
        OptionalDouble carbRatio = number(row, columns.of(GlookoWords.CARB_RATIO), events);
        boolean hasGlucose = glucose.isPresent() && glucose.getAsDouble() > 0;
        boolean hasCarbs = carbs.isPresent() && carbs.getAsDouble() > 0;
        if (carbUnit.isEmpty() && row.number(columns.carbs().index()).orElse(0) > 0) {
            columns.carbs()
                    .tell(row, origin, Optional.empty(), events); // the calculator knows grams and exchanges alone
        }
        if (!hasGlucose && !hasCarbs) {
            return;
        }
        events.event(new BolusCalculation(
                origin,
                hasGlucose
                        ? columns.unitOf(glucoseColumn).map(unit -> new Glucose(glucose.getAsDouble(), unit))
                        : Optional.empty(),
                carbs,
                carbs.isPresent() ? carbUnit : Optional.empty(),
                carbRatio,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static OptionalDouble number(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = row.number(column);
        if (number.isEmpty() && !row.isEmpty(column)) {
            events.skipCell(row, Phrase.of("glooko.calculator"));
        }
        return number;
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
        Optional<InsulinUnits> workedOut = rate.isPresent() || percent.isPresent()
                ? Optional.empty()
                : rate(units(row, columns.of(GlookoWords.INSULIN_DELIVERED)), minutes);
        if (rate.isEmpty() && percent.isEmpty() && workedOut.isEmpty()) {
            events.skip(row, Phrase.of("glooko.no-rate"));
            return;
        }
        events.event(new Basal(
                origin,
                kind(type),
                rate.or(() -> workedOut),
                percent,
                minutes.isPresent() && minutes.getAsDouble() >= 0
                        ? Optional.of(Duration.ofSeconds(Math.round(minutes.getAsDouble() * MINUTES_AN_HOUR)))
                        : Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                workedOut.isPresent()));
    }

    /** In units an hour, what was given over so many minutes: some languages' tables have no rate. */
    private static Optional<InsulinUnits> rate(Optional<InsulinUnits> delivered, OptionalDouble minutes) {
        if (delivered.isEmpty() || minutes.isEmpty() || minutes.getAsDouble() <= 0) {
            return Optional.empty();
        }
        BigDecimal anHour = BigDecimal.valueOf(delivered.get().value())
                .multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                .divide(BigDecimal.valueOf(minutes.getAsDouble()), DECIMALS_OF_A_RATE, RoundingMode.HALF_UP);
        return Optional.of(InsulinUnits.of(anHour.doubleValue()));
    }

    private static Basal.Kind kind(String type) {
        if (TEMPORARY.fit(type)) {
            return Basal.Kind.TEMPORARY;
        }
        return AUTOMATIC.fit(type) ? Basal.Kind.AUTOMATIC : Basal.Kind.SCHEDULED;
    }

    private static Bolus bolus(Origin origin, Bolus.Kind kind, InsulinUnits delivered, Optional<Boolean> automatic) {
        return new Bolus(
                origin, kind, Optional.empty(), Optional.of(delivered), Optional.empty(), Optional.empty(), automatic);
    }

    private static Optional<InsulinUnits> units(CsvRow row, int column) {
        OptionalDouble units = Decimals.parse(row.cell(column));
        return units.isPresent() ? Optional.of(InsulinUnits.of(units.getAsDouble())) : Optional.empty();
    }

    private static Optional<InsulinUnits> positive(Optional<InsulinUnits> units) {
        return units.filter(amount -> amount.compareTo(InsulinUnits.NONE) > 0);
    }
}
