package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;

/** What every event says of itself as an object of JSON, left open for what its writer has to add. */
public final class EventObject {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // the JDK's own digits of a double are not always the shortest before Java 19
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()
            .setRootValueSeparator(null);

    private EventObject() {}

    /** A document that takes events; closing it flushes the text and leaves it open. */
    public static JsonGenerator document(Writer text) throws IOException {
        return JSON.createGenerator(text);
    }

    /** With its source and the moment it was placed at. */
    public static void open(DeviceEvent event, OffsetDateTime placedAt, JsonGenerator json) throws IOException {
        open(event, Optional.of(placedAt), json).source(event.source());
    }

    /** Without its source. */
    static FieldWriter open(DeviceEvent event, Optional<OffsetDateTime> time, JsonGenerator json) throws IOException {
        var fields = open(EventFields.type(event), event.time(), time, json);
        EventFields.write(event, fields);
        return fields;
    }

    static FieldWriter open(String type, DeviceTime deviceTime, Optional<OffsetDateTime> time, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        var fields = new FieldWriter(json);
        fields.text("type", type);
        fields.times(deviceTime, time);
        return fields;
    }
}
