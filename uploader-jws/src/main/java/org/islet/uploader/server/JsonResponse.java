package org.islet.uploader.server;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON object the server sent. Fields we do not know are ignored, so that the server may learn new ones. */
record JsonResponse(Map<?, ?> fields) {

    /** An object without fields where the body is no JSON object: a proxy's page, say. */
    static JsonResponse parse(String body) {
        try {
            return JSON.std.anyFrom(body) instanceof Map<?, ?> object
                    ? new JsonResponse(object)
                    : new JsonResponse(Map.of());
        } catch (IOException notJson) {
            return new JsonResponse(Map.of());
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
        return items(name, Number.class).map(Number::intValue).toList();
    }

    List<JsonResponse> objects(String name) {
        return items(name, Map.class).map(JsonResponse::new).toList();
    }

    private <T> Stream<T> items(String name, Class<T> kind) {
        List<?> items = fields.get(name) instanceof List<?> found ? found : List.of();
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }
}
