package org.islet.uploader.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object the server sent. Fields we do not know are ignored, so that the server may learn new ones. */
record Answer(Map<String, Object> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /** An object without fields where the body is no JSON object: a proxy's page, say. */
    static Answer parse(String body) {
        try (JsonParser json = JSON.createParser(body)) {
            return json.nextToken() == JsonToken.START_OBJECT ? new Answer(object(json)) : new Answer(Map.of());
        } catch (IOException notJson) {
            return new Answer(Map.of());
        }
    }

    /** Whether these are an Islet's own words of refusal, and not a page of something before it. */
    boolean isProblemOfAnIslet() {
        return text("type")
                .filter(type -> type.startsWith("urn:islet:problem:"))
                .isPresent();
    }

    Optional<String> text(String name) {
        return fields.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    Optional<Integer> number(String name) {
        return fields.get(name) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (Object item : items(name)) {
            if (item instanceof Number number) {
                numbers.add(number.intValue());
            }
        }
        return numbers;
    }

    List<Answer> objects(String name) {
        List<Answer> objects = new ArrayList<>();
        for (Object item : items(name)) {
            if (item instanceof Answer object) {
                objects.add(object);
            }
        }
        return objects;
    }

    private List<?> items(String name) {
        return fields.get(name) instanceof List<?> items ? items : List.of();
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> new Answer(object(json));
            case START_ARRAY -> list(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object item = value(json);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }
}
