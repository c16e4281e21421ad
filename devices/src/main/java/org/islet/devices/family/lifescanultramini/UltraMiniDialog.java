package org.islet.devices.family.lifescanultramini;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/**
 * What host and meter say to each other, in the order of the bytes. An answer does not say what it answers, so the
 * request before it is kept in mind; without requests only records can be told, by their length.
 *
 * <pre>
 * requests   05 0D version · 05 0B serial number · 05 09 unit · 05 20 clock · 05 1F record (index; 0 is the newest)
 * answers    05 0F  number of records (2)
 *            05 06  record: seconds since 1970 on the meter's own clock (4), mg/dL (4)
 *                   clock: the same seconds · unit: 0 mg/dL, 1 mmol/L · text: a length where it is a version
 * </pre>
 */
final class UltraMiniDialog {

    private static final int ANSWER = 0x06;
    private static final int COUNT = 0x0F;
    private static final int VERSION = 0x0D;
    private static final int SERIAL = 0x0B;
    private static final int UNIT = 0x09;
    private static final int CLOCK = 0x20;
    private static final int RECORD = 0x1F;
    private static final int NOTHING_ASKED = -1;

    private static final int RECORD_LENGTH = 8;
    private static final int HIGHEST_MG_PER_DL = 600;

    private record Promise(int records, Source source) {}

    private final EventSink sink;
    private int asked = NOTHING_ASKED;
    private byte[] lastAnswer = {};
    private Optional<Promise> promise = Optional.empty();
    private int records;

    UltraMiniDialog(EventSink sink) {
        this.sink = sink;
    }

    void frame(CapturePart part, Frame frame) {
        byte[] data = Arrays.copyOfRange(part.bytes(), frame.dataFrom(), frame.dataFrom() + frame.dataLength());
        if (data.length < 2 || data[0] != 0x05) {
            return; // acknowledgements and disconnections hold no data
        }
        Source source = part.source(frame.offset(), frame.offset() + frame.length());
        byte[] body = Arrays.copyOfRange(data, 2, data.length);
        switch (data[1]) {
            case ANSWER, COUNT -> {
                byte[] whole = Arrays.copyOfRange(part.bytes(), frame.offset(), frame.offset() + frame.length());
                if (!Arrays.equals(whole, lastAnswer)) {
                    answer(data[1], body, source);
                }
                lastAnswer = whole;
            }
            default -> {
                asked = data[1];
                lastAnswer = new byte[0];
            }
        }
    }

    /** To be called when no more frames come. */
    void end() {
        if (promise.isPresent() && promise.get().records() != records) {
            sink.problem(new Problem(
                    promise.get().source(),
                    Phrase.of("meter.count", promise.get().records(), records)));
        }
    }

    /** The meter sends a frame again, toggle and all, when its acknowledgement was lost: it counts once. */
    private void answer(int kind, byte[] body, Source source) {
        if (kind == COUNT && body.length == 2) {
            promise = Optional.of(new Promise((body[0] & 0xFF) | (body[1] & 0xFF) << 8, source));
            setting(source, "resultCount", new Amount(promise.get().records()));
        } else if (body.length == RECORD_LENGTH && (asked == RECORD || asked == NOTHING_ASKED)) {
            record(body, source);
        } else if (asked == VERSION && body.length > 1) {
            setting(source, "softwareVersion", new Text(text(body, 1)));
        } else if (asked == SERIAL && body.length > 0) {
            setting(source, "serial", new Text(text(body, 0)));
        } else if (asked == UNIT && body.length > 0 && (body[0] == 0 || body[0] == 1)) {
            setting(source, "unit", new Text(body[0] == 0 ? "mg/dL" : "mmol/L"));
        } else if (asked == CLOCK && body.length == 4) {
            setting(source, "meterTime", new Text(time(body).toString()));
        } else {
            sink.event(new UnknownEvent(new Origin(DeviceTime.UNKNOWN, source), "05 %02x".formatted(kind)));
        }
    }

    private void record(byte[] body, Source source) {
        records++;
        long value = Integer.toUnsignedLong(numbers(body).getInt(4));
        if (value > HIGHEST_MG_PER_DL) {
            sink.problem(new Problem(source, Phrase.of("meter.too-high")));
        }
        var origin = new Origin(DeviceTime.toTheSecond(time(body)), source);
        sink.event(GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(value)));
    }

    private void setting(Source source, String name, Setting value) {
        sink.event(new PumpSettings(new Origin(DeviceTime.UNKNOWN, source), PumpSettings.METER, Map.of(name, value)));
    }

    private static String text(byte[] body, int from) {
        return new String(body, from, body.length - from, StandardCharsets.ISO_8859_1).strip();
    }

    private static LocalDateTime time(byte[] body) {
        return LocalDateTime.ofEpochSecond(Integer.toUnsignedLong(numbers(body).getInt(0)), 0, ZoneOffset.UTC);
    }

    private static ByteBuffer numbers(byte[] body) {
        return ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
    }
}
