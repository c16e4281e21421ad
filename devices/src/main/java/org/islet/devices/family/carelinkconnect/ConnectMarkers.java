package org.islet.devices.family.carelinkconnect;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.json.JsonRecord;

/**
 * The list {@code markers}. Newer answers keep a marker's values two records deeper, in {@code data.dataValues}, and some
 * of them as texts.
 */
final class ConnectMarkers {

    /** Pumps whose clock was never set, and CareLink itself at times, say the end of the year 2000. */
    private final Optional<GlucoseUnit> unit;

    private final EventSink sink;

    ConnectMarkers(Optional<GlucoseUnit> unit, EventSink sink) {
        this.unit = unit;
        this.sink = sink;
    }

    void read(JsonRecord marker) {
        Optional<DeviceTime> time = ConnectTimes.of(marker);
        var origin = new Origin(time.orElse(DeviceTime.UNKNOWN), marker.source());
        if (time.isEmpty()) {
            sink.problem(new Problem(marker.source(), Phrase.of("carelink-connect.marker-time")));
        }
        String type = marker.text("type").orElse("marker");
        boolean isTold =
                switch (type) {
                    case "MEAL" -> meal(marker, origin);
                    case "CALIBRATION" -> glucose(marker, origin, GlucoseReading.Kind.CALIBRATION);
                    case "BG", "BG_READING" -> glucose(marker, origin, GlucoseReading.Kind.METER);
                    default -> insulin(marker, origin, type);
                };
        if (!isTold) {
            sink.event(new UnknownEvent(origin, CamelCase.of(type)));
        }
    }

    private boolean meal(JsonRecord marker, Origin origin) {
        OptionalDouble carbs = number(marker, "amount");
        if (carbs.isEmpty() || carbs.getAsDouble() == 0) {
            return false;
        }
        doubt(marker, carbs.getAsDouble());
        sink.event(new LogbookEntry(origin, LogbookEntry.Kind.CARBS, carbs, Optional.of("g"), Optional.empty()));
        return true;
    }

    private boolean glucose(JsonRecord marker, Origin origin, GlucoseReading.Kind kind) {
        OptionalDouble value = number(marker, "value");
        OptionalDouble known = value.isPresent() ? value : number(marker, "unitValue");
        if (unit.isEmpty() || known.isEmpty() || known.getAsDouble() <= 0) {
            return false;
        }
        sink.event(GlucoseReading.of(origin, kind, new Glucose(known.getAsDouble(), unit.get())));
        return true;
    }

    /** A dual bolus is two events; one that was stopped before its first drop is told with its zero. */
    private boolean insulin(JsonRecord marker, Origin origin, String type) {
        Optional<InsulinUnits> microBolus = units(marker, "bolusAmount");
        Optional<InsulinUnits> fast = units(marker, "programmedFastAmount");
        Optional<InsulinUnits> fastGiven = units(marker, "deliveredFastAmount").or(() -> microBolus);
        Optional<InsulinUnits> slow = units(marker, "programmedExtendedAmount");
        Optional<InsulinUnits> slowGiven = units(marker, "deliveredExtendedAmount");
        boolean hasSlow = isSome(slow) || isSome(slowGiven);
        boolean hasFast = isSome(fast) || isSome(fastGiven) || !hasSlow && fastGiven.isPresent();
        boolean isAutomatic = type.startsWith("AUTO")
                || text(marker, "activationType")
                        .filter("AUTOCORRECTION"::equals)
                        .isPresent();
        if (hasFast) {
            tell(origin, hasSlow ? Bolus.Kind.DUAL_NORMAL : Bolus.Kind.NORMAL, fast, fastGiven, isAutomatic);
        }
        if (hasSlow) {
            tell(origin, hasFast ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE, slow, slowGiven, isAutomatic);
        }
        return hasFast || hasSlow;
    }

    /** How long a square bolus takes is left open: nothing we know says in which unit it is written. */
    private void tell(
            Origin origin,
            Bolus.Kind kind,
            Optional<InsulinUnits> programmed,
            Optional<InsulinUnits> delivered,
            boolean isAutomatic) {
        sink.event(new Bolus(
                origin, kind, programmed, delivered, Optional.empty(), Optional.empty(), Optional.of(isAutomatic)));
    }

    private static boolean isSome(Optional<InsulinUnits> units) {
        return units.isPresent() && units.get().value() != 0;
    }

    private Optional<InsulinUnits> units(JsonRecord marker, String field) {
        OptionalDouble units = number(marker, field);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        doubt(marker, units.getAsDouble());
        return Optional.of(InsulinUnits.of(units.getAsDouble()));
    }

    private void doubt(JsonRecord marker, double amount) {
        if (amount < 0) {
            sink.problem(Problem.doubt(marker.source(), Phrase.of("amount.one-negative")));
        }
    }

    private static OptionalDouble number(JsonRecord marker, String field) {
        OptionalDouble number = marker.number(field);
        return number.isPresent()
                ? number
                : values(marker).map(values -> values.number(field)).orElse(OptionalDouble.empty());
    }

    private static Optional<String> text(JsonRecord marker, String field) {
        return marker.text(field).or(() -> values(marker).flatMap(values -> values.text(field)));
    }

    private static Optional<JsonRecord> values(JsonRecord marker) {
        return marker.record("data").flatMap(data -> data.record("dataValues"));
    }
}
