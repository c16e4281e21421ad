package org.islet.devices;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** A node of a fixture's JSON: an object, a list, a text, a number, a truth, or nothing. */
public record Expectation(Object value) {

    public static Expectation read(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            return new Expectation(node(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String name) {
        return fields().get(name) != null;
    }

    public Expectation get(String name) {
        return new Expectation(Objects.requireNonNull(fields().get(name), () -> "The fixture says nothing of " + name));
    }

    public Expectation get(int index) {
        return new Expectation(((List<?>) value).get(index));
    }

    public List<Expectation> items() {
        List<?> items = (List<?>) value;
        return IntStream.range(0, items.size()).mapToObj(this::get).toList();
    }

    public Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, field) -> fields.put((String) name, field));
        return fields;
    }

    public String text() {
        return (String) value;
    }

    public double number() {
        return ((Number) value).doubleValue();
    }

    public int whole() {
        return ((Number) value).intValue();
    }

    public boolean truth() {
        return (Boolean) value;
    }

    private static Object node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, node(parser));
        }
        return fields;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return items;
    }
}
