package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Source;

/** Writes events and problems as they come, one line of JSON each; closing it flushes the text and leaves it open. */
public final class EventLineWriter implements EventSink, AutoCloseable {

    private final JsonGenerator json;
    private final boolean writesSources;

    private EventLineWriter(Writer text, boolean writesSources) {
        try {
            this.json = EventObject.document(text);
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
        try {
            end(EventObject.open(event, event.time().absolute(), json), event.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void problem(Problem problem) {
        try {
            var fields = EventObject.open("problem", DeviceTime.UNKNOWN, Optional.empty(), json);
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

    private void end(FieldWriter fields, Source source) throws IOException {
        if (writesSources) {
            fields.source(source);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
