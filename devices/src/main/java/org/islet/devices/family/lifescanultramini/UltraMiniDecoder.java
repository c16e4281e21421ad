package org.islet.devices.family.lifescanultramini;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

/**
 * Reads the answers to "give me record n": {@code 05 06}, seconds since 1970 on the meter's own clock (4 bytes), mg/dL
 * (4 bytes), low byte first. Every other frame is part of the conversation and says nothing of the memory.
 */
final class UltraMiniDecoder implements Decoder {

    private static final int RECORD_DATA = 10;
    private static final int HIGHEST_MG_PER_DL = 600;

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
        if (capture.parts().stream().noneMatch(UltraMiniDecoder::beginsWithFrame)) {
            throw new UnreadableCapture(
                    "No frame of a OneTouch UltraMini was found at byte 0: it begins with 02 and its "
                            + "length and ends with 03 and a valid checksum. Read the meter again, or name the right family.");
        }
        capture.parts().forEach(part -> frames(part, sink));
    }

    static boolean beginsWithFrame(CapturePart part) {
        return Frame.at(part.bytes(), 0).isPresent();
    }

    private static void frames(CapturePart part, EventSink sink) {
        byte[] bytes = part.bytes();
        int lost = -1;
        for (int at = 0; at < bytes.length; ) {
            Optional<Frame> frame = Frame.at(bytes, at);
            if (frame.isEmpty()) {
                lost = lost < 0 ? at : lost;
                at++;
                continue;
            }
            tellLost(part, lost, at, sink);
            lost = -1;
            answer(part, frame.get(), sink);
            at += frame.get().length();
        }
        tellLost(part, lost, bytes.length, sink);
    }

    private static void tellLost(CapturePart part, int from, int to, EventSink sink) {
        if (from >= 0) {
            sink.problem(new Problem(
                    part.source(from, to),
                    "%d bytes are no frame with a valid checksum: they were skipped".formatted(to - from)));
        }
    }

    private static void answer(CapturePart part, Frame frame, EventSink sink) {
        byte[] bytes = part.bytes();
        int from = frame.dataFrom();
        if (frame.dataLength() != RECORD_DATA || bytes[from] != 0x05 || bytes[from + 1] != 0x06) {
            return;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long seconds = Integer.toUnsignedLong(data.getInt(from + 2));
        long value = Integer.toUnsignedLong(data.getInt(from + 6));
        var source = part.source(frame.offset(), frame.offset() + frame.length());
        if (value > HIGHEST_MG_PER_DL) {
            sink.problem(
                    new Problem(source, "%d mg/dL is more than the meter can measure: kept as it is".formatted(value)));
        }
        var time = DeviceTime.toTheSecond(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
        sink.event(GlucoseReading.of(new Origin(time, source), GlucoseReading.Kind.METER, Glucose.mgPerDl(value)));
    }
}
