package org.islet.devices.family.tidepool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.protocol.json.JsonRecord;

/** Insulin given by pumps; durations are milliseconds, percentages are fractions of one. */
final class TidepoolInsulin {

    private static final double PER_CENT = 100;
    private static final double PRECISION = 1e6;

    private TidepoolInsulin() {}

    /** Two halves for a dual bolus; "expected" is what was programmed where less was given. */
    static List<Bolus> boluses(JsonRecord record, Origin origin) {
        String subType = record.text("subType").orElse("normal");
        boolean isDual = subType.startsWith("dual");
        Optional<Boolean> automatic = subType.equals("automated") ? Optional.of(true) : Optional.empty();
        List<Bolus> boluses = new ArrayList<>();
        Optional<InsulinUnits> normal = units(record, "normal");
        Optional<InsulinUnits> extended = units(record, "extended");
        boolean isSquareAlone = subType.equals("square")
                && extended.isPresent()
                && normal.filter(InsulinUnits.NONE::equals).isPresent();
        if (normal.isPresent() && !isSquareAlone) {
            boluses.add(new Bolus(
                    origin,
                    isDual ? Bolus.Kind.DUAL_NORMAL : Bolus.Kind.NORMAL,
                    units(record, "expectedNormal").or(() -> normal),
                    normal,
                    Optional.empty(),
                    Optional.empty(),
                    automatic));
        }
        if (extended.isPresent()) {
            boluses.add(new Bolus(
                    origin,
                    isDual ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE,
                    units(record, "expectedExtended").or(() -> extended),
                    extended,
                    millis(record, "expectedDuration").or(() -> millis(record, "duration")),
                    Optional.empty(),
                    automatic));
        }
        return boluses;
    }

    static Optional<DeviceEvent> basal(JsonRecord record, Origin origin) {
        String delivery = record.text("deliveryType").orElse("");
        if (delivery.equals("suspend")) {
            return Optional.of(new Suspension(origin, Suspension.State.SUSPENDED, Suspension.Reason.UNKNOWN));
        }
        Optional<InsulinUnits> rate = units(record, "rate");
        OptionalDouble fraction = record.number("percent");
        if (rate.isEmpty() && fraction.isEmpty()) {
            return Optional.empty();
        }
        Optional<Basal.Kind> kind =
                switch (delivery) {
                    case "temp" -> Optional.of(Basal.Kind.TEMPORARY);
                    case "automated" -> Optional.of(Basal.Kind.AUTOMATIC);
                    case "scheduled", "" -> Optional.of(Basal.Kind.SCHEDULED);
                    default -> Optional.empty();
                };
        return kind.map(known -> new Basal(
                origin,
                known,
                rate,
                fraction.isPresent() ? OptionalDouble.of(percent(fraction.getAsDouble())) : OptionalDouble.empty(),
                isOfUnknownDuration(record) ? Optional.empty() : millis(record, "duration"),
                record.text("scheduleName"),
                OptionalInt.empty()));
    }

    /** A dose or a rate below nothing. */
    static boolean isNegative(DeviceEvent event) {
        Optional<InsulinUnits> amount = event instanceof Bolus bolus
                ? bolus.delivered()
                : event instanceof Basal basal ? basal.rate() : Optional.empty();
        return amount.filter(units -> units.value() < 0).isPresent();
    }

    /** 1.1 is 110, not 110.00000000000001. */
    private static double percent(double fraction) {
        return Math.rint(fraction * PER_CENT * PRECISION) / PRECISION;
    }

    private static boolean isOfUnknownDuration(JsonRecord record) {
        return record.records("annotations").stream()
                .flatMap(annotation -> annotation.text("code").stream())
                .anyMatch("basal/unknown-duration"::equals);
    }

    static BolusCalculation calculation(JsonRecord record, Origin origin) {
        Optional<GlucoseUnit> unit = TidepoolGlucose.unit(record.text("units"));
        Optional<JsonRecord> recommended = record.record("recommended");
        Optional<JsonRecord> target = record.record("bgTarget");
        OptionalDouble carbs = record.number("carbInput");
        boolean isExchanges =
                record.text("carbUnits").filter(text -> text.startsWith("exch")).isPresent();
        return new BolusCalculation(
                origin,
                TidepoolGlucose.glucose(record.number("bgInput"), unit),
                carbs,
                carbs.isPresent() ? Optional.of(isExchanges ? CarbUnit.EXCHANGES : CarbUnit.GRAMS) : Optional.empty(),
                record.number("insulinCarbRatio"),
                TidepoolGlucose.glucose(record.number("insulinSensitivity"), unit),
                TidepoolGlucose.glucose(targetLow(target), unit),
                TidepoolGlucose.glucose(targetHigh(target), unit),
                recommended.flatMap(net -> units(net, "carb")),
                recommended.flatMap(net -> units(net, "correction")),
                units(record, "insulinOnBoard"),
                recommended.flatMap(net -> units(net, "net")),
                List.of());
    }

    /** Pumps name two ends, or a middle with a width to both sides, or a middle and an upper end, or a middle alone. */
    private static OptionalDouble targetLow(Optional<JsonRecord> target) {
        return end(target, "low", -1);
    }

    private static OptionalDouble targetHigh(Optional<JsonRecord> target) {
        return end(target, "high", 1);
    }

    private static OptionalDouble end(Optional<JsonRecord> target, String name, int direction) {
        OptionalDouble named = target.map(range -> range.number(name)).orElse(OptionalDouble.empty());
        OptionalDouble middle = target.map(range -> range.number("target")).orElse(OptionalDouble.empty());
        if (named.isPresent() || middle.isEmpty()) {
            return named;
        }
        double width = target.map(range -> range.number("range"))
                .orElse(OptionalDouble.empty())
                .orElse(0);
        return OptionalDouble.of(middle.getAsDouble() + direction * width);
    }

    static Optional<InsulinUnits> units(JsonRecord record, String name) {
        OptionalDouble units = record.number(name);
        return units.isPresent() ? Optional.of(InsulinUnits.of(units.getAsDouble())) : Optional.empty();
    }

    static Optional<Duration> millis(JsonRecord record, String name) {
        OptionalDouble millis = record.number(name);
        return millis.isPresent() && millis.getAsDouble() >= 0
                ? Optional.of(Duration.ofMillis((long) millis.getAsDouble()))
                : Optional.empty();
    }
}
