package org.islet.web.rest.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.islet.devices.line.EventObject;
import org.islet.record.archive.EventPage;
import org.islet.record.archive.NamedEvent;
import org.islet.reports.timeline.PlacedEvent;

/** A page of events as JSON: the contract's event lines, each with the capture and the device it came from. */
final class EventPageJson {

    private EventPageJson() {}

    /** Event by event, so that no second copy of the page is made; leaves the stream open. */
    static void write(EventPage page, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var json = EventObject.document(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("events");
            for (NamedEvent named : page.events()) {
                write(named, json);
            }
            json.writeEndArray();
            json.writeStringField("next", page.next().orElse(null));
            json.writeEndObject();
        }
    }

    private static void write(NamedEvent named, JsonGenerator json) throws IOException {
        PlacedEvent placed = named.placed();
        EventObject.open(placed.event(), placedAt(placed), json);
        json.writeStringField("id", named.id().toString());
        json.writeStringField("device", placed.device());
        json.writeStringField("capture", placed.capture());
        json.writeEndObject();
    }

    private static OffsetDateTime placedAt(PlacedEvent placed) {
        var local = placed.local().orElseThrow();
        var at = placed.at().orElseThrow();
        return at.atOffset(
                ZoneOffset.ofTotalSeconds((int) (local.toEpochSecond(ZoneOffset.UTC) - at.getEpochSecond())));
    }
}
