package org.islet.devices.family.taidoc;

import java.time.LocalDateTime;
import java.util.Optional;
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
import org.islet.devices.event.Origin;

/** Reads the meter's answers: when a result was taken, then its value. */
final class TaidocDecoder implements Decoder {

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
        if (capture.parts().stream().noneMatch(TaidocDecoder::beginsWithFrame)) {
            throw new UnreadableCapture(
                    "No frame of a TaiDoc meter was found at byte 0: eight bytes, 51 first and their "
                            + "sum last. Read the meter again, or name the right family.");
        }
        Optional<LocalDateTime> takenAt = Optional.empty();
        for (CapturePart part : capture.parts()) {
            int at = 0;
            while (at < part.bytes().length) {
                Optional<Frame> frame = Frame.at(part.bytes(), at);
                if (frame.isEmpty()) {
                    int next = nextFrame(part, at);
                    sink.problem(new Problem(
                            part.source(at, next),
                            "%d bytes are no frame with a valid sum: they were skipped".formatted(next - at)));
                    at = next;
                    continue;
                }
                takenAt = answer(part, frame.get(), takenAt, sink);
                at += Frame.SIZE;
            }
        }
    }

    static boolean beginsWithFrame(CapturePart part) {
        return Frame.at(part.bytes(), 0).isPresent();
    }

    private static int nextFrame(CapturePart part, int from) {
        int at = from + 1;
        while (at < part.bytes().length && Frame.at(part.bytes(), at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** What is known of the next value's time after this frame. */
    private static Optional<LocalDateTime> answer(
            CapturePart part, Frame frame, Optional<LocalDateTime> takenAt, EventSink sink) {
        if (!frame.isFromMeter()) {
            return takenAt;
        }
        var source = part.source(frame.offset(), frame.offset() + Frame.SIZE);
        if (frame.command() == Frame.TAKEN_AT) {
            return frame.takenAt();
        }
        if (frame.command() != Frame.VALUE) {
            return takenAt;
        }
        if (takenAt.isEmpty()) {
            sink.problem(new Problem(source, "The value's date is missing or does not exist: it was kept without one"));
        }
        DeviceTime time = takenAt.map(DeviceTime::toTheMinute).orElse(DeviceTime.UNKNOWN);
        sink.event(
                GlucoseReading.of(new Origin(time, source), GlucoseReading.Kind.METER, Glucose.mgPerDl(frame.value())));
        return Optional.empty();
    }
}
