package org.islet.devices.family.bluetoothglucose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.phrase.Phrase;

/**
 * Reads measurements and their contexts, one a part, as the meter sent them. Nothing in a value says which of the two it
 * is: a context is one that a measurement announced by its number.
 */
final class MeasurementDecoder implements Decoder {

    @Override
    public int version() {
        return 3;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        PrintedText.refuse(capture);
        if (capture.parts().stream().noneMatch(part -> Measurement.isOne(part.bytes()))) {
            throw new UnreadableCapture(Phrase.of("bluetooth-glucose.none"));
        }
        Map<Integer, Measurement> announcing = announcing(capture.parts());
        Map<Integer, String> meals = meals(capture.parts(), announcing);
        for (CapturePart part : capture.parts()) {
            if (Measurement.isOne(part.bytes())) {
                measurement(Measurement.read(part.bytes()), part, meals, sink);
            } else {
                context(part, announcing, sink);
            }
        }
    }

    /** The measurements that say a context follows, by their number. */
    static Map<Integer, Measurement> announcing(List<CapturePart> parts) {
        Map<Integer, Measurement> announcing = new HashMap<>();
        parts.stream()
                .map(CapturePart::bytes)
                .filter(Measurement::isOne)
                .map(Measurement::read)
                .filter(Measurement::hasContext)
                .forEach(measurement -> announcing.put(measurement.sequence(), measurement));
        return announcing;
    }

    private static Map<Integer, String> meals(List<CapturePart> parts, Map<Integer, Measurement> announcing) {
        Map<Integer, String> meals = new HashMap<>();
        for (CapturePart part : parts) {
            if (!Measurement.isOne(part.bytes()) && isContext(part, announcing)) {
                var context = new Context(part.bytes());
                context.meal().ifPresent(meal -> meals.put(context.sequence(), meal));
            }
        }
        return meals;
    }

    static boolean isContext(CapturePart part, Map<Integer, Measurement> announcing) {
        var context = new Context(part.bytes());
        return context.isOne() && announcing.containsKey(context.sequence());
    }

    private static void measurement(
            Measurement measurement, CapturePart part, Map<Integer, String> meals, EventSink sink) {
        var origin = origin(measurement, part);
        List<String> flags = new ArrayList<>(measurement.flags());
        Optional.ofNullable(meals.get(measurement.sequence())).ifPresent(flags::add);
        if (!measurement.saysSomething()) {
            sink.problem(new Problem(origin.source(), Phrase.of("bluetooth-glucose.no-value")));
            sink.event(new Status(origin, "measurementWithoutValue", ("none " + String.join(" ", flags)).strip()));
            return;
        }
        sink.event(new GlucoseReading(
                origin,
                GlucoseReading.Kind.METER,
                measurement.glucose(),
                measurement.outOfRange(),
                OptionalDouble.empty(),
                flags,
                false));
    }

    private static void context(CapturePart part, Map<Integer, Measurement> announcing, EventSink sink) {
        if (!isContext(part, announcing)) {
            sink.problem(
                    new Problem(part.source(0, part.bytes().length), Phrase.of("bluetooth-glucose.no-measurement")));
            return;
        }
        var context = new Context(part.bytes());
        Optional.ofNullable(announcing.get(context.sequence()))
                .map(measurement -> context.events(origin(measurement, part)))
                .ifPresent(events -> events.forEach(sink::event));
    }

    private static Origin origin(Measurement measurement, CapturePart part) {
        return new Origin(DeviceTime.toTheSecond(measurement.time()), part.source(0, part.bytes().length));
    }
}
