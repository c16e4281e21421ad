package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Source;

/** The fields of one line, by name, in the order they were written. */
record LineFields(Map<String, Object> values) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final int LENGTH_TO_THE_MINUTE = "T06:37".length();

    static LineFields parse(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedEventLine("A line is one JSON object");
            }
            return object(json);
        } catch (IOException e) {
            throw new MalformedEventLine("A line is one JSON object; this one is damaged");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name, String.class);
    }

    double number(String name) {
        return optional(name, Double.class).orElseThrow(() -> missing(name));
    }

    OptionalDouble optionalNumber(String name) {
        return optional(name, Double.class).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    OptionalInt optionalInt(String name) {
        return optional(name, Double.class)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    Optional<InsulinUnits> insulin(String name) {
        return optional(name, Double.class).map(InsulinUnits::new);
    }

    Optional<Duration> minutes(String name) {
        return optional(name, Double.class).map(minutes -> Duration.ofMillis(Math.round(minutes * MILLIS_A_MINUTE)));
    }

    boolean isSet(String name) {
        return optionalFlag(name).orElse(false);
    }

    Optional<Boolean> optionalFlag(String name) {
        return optional(name, Boolean.class);
    }

    <E extends Enum<E>> E word(String name, Class<E> kind) {
        return EnumWords.read(kind, text(name));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> kind) {
        return optionalText(name).map(word -> EnumWords.read(kind, word));
    }

    List<String> texts(String name) {
        return list(name).stream().map(item -> as(name, item, String.class)).toList();
    }

    List<LineFields> objects(String name) {
        return list(name).stream().map(item -> as(name, item, LineFields.class)).toList();
    }

    LocalDateTime time(String name) {
        return asTime(name, text(name));
    }

    DeviceTime deviceTime() {
        Optional<String> wallClock = optionalText("deviceTime");
        Optional<OffsetDateTime> absolute = optionalText("time").map(text -> {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw new MalformedEventLine("The field time is a time with its offset");
            }
        });
        boolean toTheSecond = wallClock
                .map(text -> text.length() - text.indexOf('T') > LENGTH_TO_THE_MINUTE)
                .orElse(absolute.isPresent());
        return new DeviceTime(
                wallClock.map(text -> asTime("deviceTime", text)), toTheSecond, absolute, isSet("estimated"));
    }

    Source source() {
        LineFields source = optional("source", LineFields.class).orElseThrow(() -> missing("source"));
        return new Source(
                (int) source.number("file"),
                source.optionalInt("offset"),
                source.optionalText("raw"),
                source.optionalInt("line"));
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        return value == null ? List.of() : as(name, value, List.class);
    }

    private <T> Optional<T> optional(String name, Class<T> kind) {
        Object value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(as(name, value, kind));
    }

    private static <T> T as(String name, Object value, Class<T> kind) {
        if (!kind.isInstance(value)) {
            throw new MalformedEventLine("The field " + name + " is not a " + kind.getSimpleName());
        }
        return kind.cast(value);
    }

    private static LocalDateTime asTime(String name, String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEventLine("The field " + name + " is a date and time without offset");
        }
    }

    private static MalformedEventLine missing(String name) {
        return new MalformedEventLine("The field " + name + " is missing");
    }

    private static LineFields object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(json));
            }
        }
        return new LineFields(fields);
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            default -> throw new MalformedEventLine("A line is one JSON object; this one is damaged");
        };
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }
}
