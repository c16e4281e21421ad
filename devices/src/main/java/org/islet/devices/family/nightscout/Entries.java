package org.islet.devices.family.nightscout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.JsonRecord;

/** Entries: glucose is mg/dL in the data, whatever the site shows. */
final class Entries {

    /** Below it a sensor value is a code for what ails the sensor. */
    private static final double LOWEST_GLUCOSE = 39;

    private static final double LOWEST_OF_A_METER = 10;

    /** Nobody measures more; below it no sensor and hardly a meter shows mg/dL. */
    private static final double HIGHEST_IN_MMOL = 39;

    private static final int LONGEST_OPCODE = 40;

    private Entries() {}

    static void read(JsonRecord record, EventSink sink) {
        Optional<DeviceTime> time = Times.of(record, "date", "dateString", "sysTime");
        if (time.isEmpty()) {
            sink.problem(new Problem(record.source(), Phrase.of("record.no-time")));
            return;
        }
        Origin origin = new Origin(time.get(), record.source());
        Times.sayWhereTheTextIsRight(record, sink, "date", "dateString", "sysTime");
        OptionalDouble sensor = record.number("sgv");
        OptionalDouble meter = record.number("mbg");
        Optional<OutOfRange> word = record.text("sgv").flatMap(Entries::outOfRange);
        if (sensor.isPresent()) {
            sensor(sensor.getAsDouble(), record, origin, sink);
        } else if (word.isPresent()) {
            sink.event(reading(origin, Optional.empty(), word, record.text("direction")));
        } else if (meter.isPresent() && meter.getAsDouble() > 0) {
            meter(meter.getAsDouble(), record, origin, sink);
        } else {
            String type = record.text("type").orElse("entry");
            sink.event(new UnknownEvent(origin, type.substring(0, Math.min(type.length(), LONGEST_OPCODE))));
            if (record.isNoNumber("sgv") || record.isNoNumber("mbg")) {
                sink.problem(new Problem(record.source(), Phrase.of("nightscout.no-number")));
            }
        }
    }

    private static Optional<OutOfRange> outOfRange(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "lo", "low" -> Optional.of(OutOfRange.LOW);
            case "hi", "high" -> Optional.of(OutOfRange.HIGH);
            default -> Optional.empty();
        };
    }

    private static void meter(double value, JsonRecord record, Origin origin, EventSink sink) {
        boolean isInMmol = isInMmol(value, record);
        Glucose glucose = isInMmol ? Glucose.mmolPerL(value) : Glucose.mgPerDl(value);
        sink.event(GlucoseReading.of(origin, GlucoseReading.Kind.METER, glucose));
        if (isInMmol) {
            sink.problem(namesMmol(record));
        } else if (value < LOWEST_OF_A_METER) {
            sink.problem(Problem.doubt(record.source(), Phrase.of("nightscout.low")));
        }
    }

    /** All entries are in mg/dL, also where a site shows mmol/L; yet some uploaders write what they show. */
    private static boolean isInMmol(double value, JsonRecord record) {
        return value > 0
                && value < HIGHEST_IN_MMOL
                && record.text("units")
                        .filter(unit -> unit.toLowerCase(Locale.ROOT).startsWith("mmol"))
                        .isPresent();
    }

    private static Problem namesMmol(JsonRecord record) {
        return new Problem(record.source(), Phrase.of("nightscout.mmol"));
    }

    private static void sensor(double value, JsonRecord record, Origin origin, EventSink sink) {
        if (isInMmol(value, record)) {
            sink.event(
                    reading(origin, Optional.of(Glucose.mmolPerL(value)), Optional.empty(), record.text("direction")));
            sink.problem(namesMmol(record));
        } else {
            sensor(value, record.text("direction"), origin, sink);
        }
    }

    /** A code is a whole number; what is neither code nor glucose is kept and not guessed. */
    static void sensor(double value, Optional<String> direction, Origin origin, EventSink sink) {
        if (value >= LOWEST_GLUCOSE) {
            sink.event(reading(origin, Optional.of(Glucose.mgPerDl(value)), Optional.empty(), direction));
        } else if (value == Math.rint(value)) {
            sink.event(new Status(origin, "sensorError", Long.toString((long) value)));
        } else {
            sink.event(new UnknownEvent(origin, "sgv"));
            sink.problem(new Problem(origin.source(), Phrase.of("nightscout.no-glucose", (int) LOWEST_GLUCOSE)));
        }
    }

    private static GlucoseReading reading(
            Origin origin, Optional<Glucose> value, Optional<OutOfRange> outOfRange, Optional<String> direction) {
        List<String> trend = direction.filter(known -> !known.equals("NONE")).map(known -> "trend" + known).stream()
                .toList();
        return new GlucoseReading(
                origin, GlucoseReading.Kind.SENSOR, value, outOfRange, OptionalDouble.empty(), trend, false);
    }
}
