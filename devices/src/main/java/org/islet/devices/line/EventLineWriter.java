package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Source;

/** Writes events and problems as they come, one line of JSON each; closing it flushes the text and leaves it open. */
public final class EventLineWriter implements EventSink, AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // the JDK's own digits of a double are not always the shortest before Java 19
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()
            .setRootValueSeparator(null);

    private final JsonGenerator json;
    private final boolean writesSources;

    private EventLineWriter(Writer text, boolean writesSources) {
        try {
            this.json = JSON.createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.writesSources = writesSources;
    }

    public static EventLineWriter withSources(Writer text) {
        return new EventLineWriter(text, true);
    }

    public static EventLineWriter withoutSources(Writer text) {
        return new EventLineWriter(text, false);
    }

    @Override
    public void event(DeviceEvent event) {
        write(event, event.time().absolute());
    }

    /** With the moment the event was placed at. */
    public void event(DeviceEvent event, OffsetDateTime placedAt) {
        write(event, Optional.of(placedAt));
    }

    @Override
    public void problem(Problem problem) {
        try {
            var fields = begin("problem", DeviceTime.UNKNOWN, Optional.empty());
            fields.text("message", problem.message());
            end(fields, problem.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DeviceEvent event, Optional<OffsetDateTime> time) {
        try {
            var fields = begin(EventFields.type(event), event.time(), time);
            EventFields.write(event, fields);
            end(fields, event.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FieldWriter begin(String type, DeviceTime deviceTime, Optional<OffsetDateTime> time) throws IOException {
        json.writeStartObject();
        var fields = new FieldWriter(json);
        fields.text("type", type);
        fields.times(deviceTime, time);
        return fields;
    }

    private void end(FieldWriter fields, Source source) throws IOException {
        if (writesSources) {
            fields.source(source);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
