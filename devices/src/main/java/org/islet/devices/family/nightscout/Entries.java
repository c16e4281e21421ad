package org.islet.devices.family.nightscout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.json.JsonRecord;

/** Entries: glucose is mg/dL in the data, whatever the site shows. */
final class Entries {

    /** Below it a sensor value is a code for what ails the sensor. */
    private static final double LOWEST_GLUCOSE = 39;

    private static final double LOWEST_OF_A_METER = 10;
    private static final int LONGEST_OPCODE = 40;

    private Entries() {}

    static void read(JsonRecord record, EventSink sink) {
        Optional<DeviceTime> time = Times.of(record, "date", "dateString", "sysTime");
        if (time.isEmpty()) {
            sink.problem(new Problem(record.source(), "Record skipped: it has no time"));
            return;
        }
        Origin origin = new Origin(time.get(), record.source());
        OptionalDouble sensor = record.number("sgv");
        OptionalDouble meter = record.number("mbg");
        if (sensor.isPresent()) {
            sensor(sensor.getAsDouble(), record.text("direction"), origin, sink);
        } else if (meter.isPresent() && meter.getAsDouble() > 0) {
            sink.event(GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(meter.getAsDouble())));
            if (meter.getAsDouble() < LOWEST_OF_A_METER) {
                sink.problem(Problem.doubt(
                        record.source(), "no meter shows a glucose like this in mg/dL, which all entries are in"));
            }
        } else {
            String type = record.text("type").orElse("entry");
            sink.event(new UnknownEvent(origin, type.substring(0, Math.min(type.length(), LONGEST_OPCODE))));
        }
    }

    static void sensor(double value, Optional<String> direction, Origin origin, EventSink sink) {
        if (value < LOWEST_GLUCOSE) {
            sink.event(new Status(origin, "sensorError", Long.toString((long) value)));
            return;
        }
        List<String> trend = direction.filter(known -> !known.equals("NONE")).map(known -> "trend" + known).stream()
                .toList();
        sink.event(new GlucoseReading(
                origin,
                GlucoseReading.Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(value)),
                Optional.empty(),
                OptionalDouble.empty(),
                trend,
                false));
    }
}
