package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;

/** Writes the fields of one line: what is absent is left out, whole numbers have no decimal point. */
final class FieldWriter {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final double LARGEST_WRITTEN_WHOLE = 1e15;
    private static final double MILLIS_A_MINUTE = 60_000;

    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void word(String name, Enum<?> value) throws IOException {
        text(name, EnumWords.of(value));
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void flagIfSet(String name, boolean value) throws IOException {
        if (value) {
            flag(name, true);
        }
    }

    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WRITTEN_WHOLE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        }
    }

    void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsInt());
        }
    }

    void insulin(String name, Optional<InsulinUnits> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get().value());
        }
    }

    void minutes(String name, Optional<Duration> value) throws IOException {
        if (value.isPresent()) {
            minutes(name, value.get());
        }
    }

    void minutes(String name, Duration value) throws IOException {
        number(name, value.toMillis() / MILLIS_A_MINUTE);
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(name);
            json.writeArray(values.toArray(String[]::new), 0, values.size());
        }
    }

    /** A list of objects; {@code fields} writes the inside of each. */
    <T> void objects(String name, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void slots(String name, List<PumpSettings.Slot> slots) throws IOException {
        objects(name, slots, slot -> {
            text("start", slot.start().toString());
            for (Map.Entry<String, Double> value : slot.values().entrySet()) {
                number(value.getKey(), value.getValue());
            }
        });
    }

    void times(DeviceTime deviceTime, Optional<OffsetDateTime> time) throws IOException {
        if (deviceTime.wallClock().isPresent()) {
            time("deviceTime", deviceTime.wallClock().get(), deviceTime.toTheSecond());
        } else {
            json.writeNullField("deviceTime");
        }
        text("time", time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        flagIfSet("estimated", deviceTime.isEstimated());
    }

    void time(String name, LocalDateTime value, boolean toTheSecond) throws IOException {
        var format = toTheSecond || value.getSecond() != 0 ? DateTimeFormatter.ISO_LOCAL_DATE_TIME : TO_THE_MINUTE;
        text(name, format.format(value));
    }

    void source(Source source) throws IOException {
        json.writeObjectFieldStart("source");
        number("file", source.file());
        number("offset", source.offset());
        text("raw", source.raw());
        number("line", source.line());
        json.writeEndObject();
    }

    /** Writes the fields of one object of a list. */
    interface Fields<T> {
        void write(T value) throws IOException;
    }
}
