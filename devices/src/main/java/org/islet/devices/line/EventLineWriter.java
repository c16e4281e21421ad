package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
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
    private final Locale language;

    private EventLineWriter(Writer text, boolean writesSources, Locale language) {
        try {
            this.json = EventObject.document(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.writesSources = writesSources;
        this.language = language;
    }

    public static EventLineWriter withSources(Writer text) {
        return withSources(text, Locale.ENGLISH);
    }

    /** With the messages of problems in the language of whoever reads them. */
    public static EventLineWriter withSources(Writer text, Locale language) {
        return new EventLineWriter(text, true, language);
    }

    public static EventLineWriter withoutSources(Writer text) {
        return new EventLineWriter(text, false, Locale.ENGLISH);
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
            fields.text("message", problem.message(language));
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
