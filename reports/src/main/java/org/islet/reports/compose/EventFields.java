package org.islet.reports.compose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.line.EventLine;

/**
 * What an event says, field by field, exactly as its line has it (docs/contract.md): numbers as they are written there,
 * and what has no column of its own together as JSON, so that nothing is lost.
 */
public final class EventFields {

    /** Holds, as JSON, what has no column of its own. */
    public static final String MORE = "more";

    private static final JsonFactory JSON = new JsonFactory();

    /** The names devices give their settings and parts may be those of columns, and mean something else. */
    private static final Set<String> OF_ANY_SETTINGS = Set.of("type", "deviceTime", "scope");

    private static final Set<String> OF_ANY_TOTAL = Set.of("type", "deviceTime", "date", "insulin");

    private EventFields() {}

    /** @param columns the fields that have a column */
    public static Map<String, String> of(DeviceEvent event, Set<String> columns) {
        Set<String> own =
                event instanceof PumpSettings ? OF_ANY_SETTINGS : event instanceof DailyTotal ? OF_ANY_TOTAL : columns;
        try (JsonParser line = JSON.createParser(EventLine.withoutSource(event))) {
            return read(line, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(JsonParser line, Set<String> own) throws IOException {
        Map<String, String> fields = new HashMap<>();
        var more = new StringWriter();
        boolean isMore = false;
        try (JsonGenerator rest = JSON.createGenerator(more)) {
            rest.writeStartObject();
            line.nextToken();
            while (line.nextToken() == JsonToken.FIELD_NAME) {
                String name = line.currentName();
                JsonToken value = line.nextToken();
                if (own.contains(name) && value.isScalarValue()) {
                    if (value != JsonToken.VALUE_NULL) {
                        fields.put(name, line.getText());
                    }
                } else {
                    isMore = true;
                    rest.writeFieldName(name);
                    rest.copyCurrentStructure(line);
                }
            }
            rest.writeEndObject();
        }
        if (isMore) {
            fields.put(MORE, more.toString());
        }
        return fields;
    }
}
