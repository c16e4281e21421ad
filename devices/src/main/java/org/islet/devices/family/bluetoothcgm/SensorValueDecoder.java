package org.islet.devices.family.bluetoothcgm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.bluetooth.ShortFloat;
import org.islet.devices.protocol.bluetooth.ShortFloat.Special;

/**
 * Reads continuous glucose values. They say how many minutes after the start of the session they were taken and not when
 * that was; without the session's start they have no time, and the minute is kept as a mark.
 */
final class SensorValueDecoder implements Decoder {

    private static final String NO_START =
            "The values count minutes from the start of a session that is not part of the capture: they have no time";

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().stream().noneMatch(SensorValueDecoder::beginsWithValue)) {
            throw new UnreadableCapture("No Bluetooth continuous glucose measurement was found: give the values as "
                    + "read from characteristic 2AA7.");
        }
        boolean told = false;
        for (CapturePart part : capture.parts()) {
            byte[] bytes = part.bytes();
            int at = 0;
            while (SensorValue.isOne(bytes, at, bytes.length)) {
                int end = at + (bytes[at] & 0xFF);
                if (!told) {
                    sink.problem(new Problem(part.source(at, end), NO_START));
                    told = true;
                }
                value(SensorValue.read(bytes, at), part, at, end, sink);
                at = end;
            }
            if (at < bytes.length) {
                sink.problem(new Problem(
                        part.source(at, bytes.length),
                        "These bytes are no continuous glucose value: size and flags do not fit. They were skipped"));
            }
        }
    }

    static boolean beginsWithValue(CapturePart part) {
        return SensorValue.isOne(part.bytes(), 0, part.bytes().length);
    }

    private static void value(SensorValue value, CapturePart part, int from, int to, EventSink sink) {
        Source source = part.source(from, to);
        var origin = new Origin(DeviceTime.UNKNOWN, source);
        if (value.checksum().isPresent() && !value.checksum().get()) {
            sink.problem(new Problem(source, "The value's checksum does not fit: it was not read"));
            return;
        }
        sink.event(new GlucoseReading(
                origin,
                GlucoseReading.Kind.SENSOR,
                value.glucose()
                        .number()
                        .filter(number -> number.signum() >= 0)
                        .map(number -> Glucose.mgPerDl(number.doubleValue())),
                outOfRange(value.glucose()),
                OptionalDouble.empty(),
                marks(value),
                false));
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
