package org.islet.devices.family.bluetoothcgm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.bluetooth.ShortFloat;
import org.islet.devices.protocol.bluetooth.ShortFloat.Special;

/**
 * Places the values of a sensor in its session. They say how many minutes after its start they were taken and not when
 * that was: the start is another value, a part of its own. Without it they have no time, and the minute is kept as a
 * mark.
 */
final class SessionReading {

    private final List<CapturePart> parts;
    private final EventSink sink;
    private Optional<SessionStart> start;
    private boolean saidThatThereIsNoStart;

    /** A start that comes after the values is theirs where there is none before them. */
    SessionReading(List<CapturePart> parts, EventSink sink) {
        this.parts = parts;
        this.sink = sink;
        this.start = parts.stream()
                .map(part -> SessionStart.of(part.bytes()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void read() {
        for (CapturePart part : parts) {
            Optional<SessionStart> other = SessionStart.of(part.bytes());
            if (other.isPresent()) {
                start = other;
            } else {
                values(part);
            }
        }
    }

    private void values(CapturePart part) {
        byte[] bytes = part.bytes();
        int at = 0;
        while (SensorValue.isOne(bytes, at, bytes.length)) {
            int end = at + (bytes[at] & 0xFF);
            value(SensorValue.read(bytes, at), part, at, end);
            at = end;
        }
        if (at < bytes.length) {
            sink.problem(new Problem(part.source(at, bytes.length), Phrase.of("bluetooth-cgm.no-value")));
        }
    }

    private DeviceTime time(SensorValue value, Source source) {
        if (start.isEmpty() && !saidThatThereIsNoStart) {
            sink.problem(new Problem(source, Phrase.of("bluetooth-cgm.no-start")));
            saidThatThereIsNoStart = true;
        }
        return start.map(begun -> begun.later(value.minutes())).orElse(DeviceTime.UNKNOWN);
    }

    private void value(SensorValue value, CapturePart part, int from, int to) {
        Source source = part.source(from, to);
        var origin = new Origin(time(value, source), source);
        if (value.checksum().isPresent() && !value.checksum().get()) {
            sink.problem(new Problem(source, Phrase.of("bluetooth-cgm.checksum")));
            return;
        }
        Optional<Glucose> glucose = value.glucose()
                .number()
                .filter(number -> number.signum() >= 0)
                .map(number -> Glucose.mgPerDl(number.doubleValue()));
        Optional<OutOfRange> outOfRange = outOfRange(value.glucose());
        if (glucose.isPresent() || outOfRange.isPresent()) {
            sink.event(new GlucoseReading(
                    origin,
                    GlucoseReading.Kind.SENSOR,
                    glucose,
                    outOfRange,
                    OptionalDouble.empty(),
                    marks(value),
                    false));
        } else {
            sink.event(new Status(origin, "valueWithoutGlucose", String.join(", ", marks(value))));
        }
        if (value.statusBytes() > 0) {
            byte[] status = new byte[value.statusBytes()];
            System.arraycopy(part.bytes(), value.statusFrom(), status, 0, status.length);
            sink.event(new Status(origin, "sensorStatus", Hex.format(status)));
        }
    }

    private static Optional<OutOfRange> outOfRange(ShortFloat glucose) {
        if (glucose.special().equals(Optional.of(Special.ABOVE_RANGE))) {
            return Optional.of(OutOfRange.HIGH);
        }
        return glucose.special().equals(Optional.of(Special.BELOW_RANGE))
                ? Optional.of(OutOfRange.LOW)
                : Optional.empty();
    }

    private static List<String> marks(SensorValue value) {
        List<String> marks = new ArrayList<>();
        marks.add("sessionMinute" + value.minutes());
        value.trend().map(BigDecimal::toPlainString).ifPresent(trend -> marks.add("trend " + trend + " mg/dL/min"));
        value.quality().map(BigDecimal::toPlainString).ifPresent(quality -> marks.add("quality " + quality + " %"));
        return marks;
    }
}
