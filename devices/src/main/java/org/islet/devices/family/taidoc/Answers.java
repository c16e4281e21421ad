package org.islet.devices.family.taidoc;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** The meter's answers, one after the other: when a result was taken, then its value. */
final class Answers {

    /** By the two bits of a value. */
    private static final List<List<String>> MARKS =
            List.of(List.of(), List.of("beforeMeal"), List.of("afterMeal"), List.of(GlucoseReading.CONTROL));

    private static final int HIGHEST_MG_PER_DL = 600;

    private record Promise(int results, Source source) {}

    private final EventSink sink;
    private Optional<LocalDateTime> takenAt = Optional.empty();
    private Optional<Promise> promise = Optional.empty();
    private int results;

    Answers(EventSink sink) {
        this.sink = sink;
    }

    void frame(CapturePart part, Frame frame) {
        if (!frame.isFromMeter()) {
            return;
        }
        Source source = part.source(frame.offset(), frame.offset() + Frame.SIZE);
        switch (frame.command()) {
            case Frame.TAKEN_AT -> takenAt = frame.takenAt();
            case Frame.VALUE -> value(frame, source);
            case Frame.MODEL -> setting(source, "model", new Text("TD-%04x".formatted(frame.value())));
            case Frame.COUNT -> {
                promise = Optional.of(new Promise(frame.value(), source));
                setting(source, "resultCount", new Amount(frame.value()));
            }
            default -> {} // clock, serial number and the like say nothing of the memory
        }
    }

    /** To be called when no more frames come. */
    void end() {
        if (promise.isPresent() && promise.get().results() != results) {
            sink.problem(new Problem(
                    promise.get().source(),
                    Phrase.of("meter.count", promise.get().results(), results)));
        }
    }

    private void value(Frame frame, Source source) {
        results++;
        if (takenAt.isEmpty()) {
            sink.problem(new Problem(source, Phrase.of("meter.no-time")));
        }
        if (frame.value() > HIGHEST_MG_PER_DL) {
            sink.problem(new Problem(source, Phrase.of("meter.too-high")));
        }
        DeviceTime time = takenAt.map(DeviceTime::toTheMinute).orElse(DeviceTime.UNKNOWN);
        sink.event(new GlucoseReading(
                new Origin(time, source),
                GlucoseReading.Kind.METER,
                Optional.of(Glucose.mgPerDl(frame.value())),
                Optional.empty(),
                OptionalDouble.empty(),
                MARKS.get(frame.mark()),
                false));
        takenAt = Optional.empty();
    }

    private void setting(Source source, String name, Setting value) {
        sink.event(new PumpSettings(new Origin(DeviceTime.UNKNOWN, source), PumpSettings.METER, Map.of(name, value)));
    }
}
