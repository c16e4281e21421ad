package org.islet.web.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form, in the order they came; the words are UTF-8, as our pages send them. */
record FormFields(Map<String, List<String>> values) {

    private static final String FORM = "application/x-www-form-urlencoded";

    static FormFields none() {
        return new FormFields(new LinkedHashMap<>());
    }

    /** None where the body is not a form. */
    static FormFields of(@Nullable String contentType, byte[] body) {
        boolean isForm =
                contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(FORM);
        return isForm ? ofQuery(new String(body, StandardCharsets.UTF_8)) : none();
    }

    static FormFields ofQuery(@Nullable String pairs) {
        FormFields fields = none();
        for (String pair : pairs == null ? new String[0] : pairs.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                fields.add(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    boolean holds(String name) {
        return values.containsKey(name);
    }

    /** As the servlet says it: these first. */
    Map<String, String[]> with(FormFields more) {
        FormFields all = none();
        values.forEach((name, each) -> each.forEach(value -> all.add(name, value)));
        more.values.forEach((name, each) -> each.forEach(value -> all.add(name, value)));
        Map<String, String[]> merged = new LinkedHashMap<>();
        all.values.forEach((name, each) -> merged.put(name, each.toArray(String[]::new)));
        return Collections.unmodifiableMap(merged);
    }

    /** What is not encoded as it should be is taken as it stands. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
