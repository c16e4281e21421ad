package org.islet.web.rest.redecoding;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.devices.line.EventLine;
import org.islet.reports.timeline.PlacedEvent;
import org.jspecify.annotations.Nullable;

/** One side of a change. */
@Schema(name = "ChangedEvent")
public record ChangedEventBody(
        @Schema(format = "date-time", description = "Missing when nothing says when it happened") @Nullable
        String time,

        String capture,

        @Schema(type = SchemaType.OBJECT, description = "An event line of docs/contract.md")
        JsonObject event) {

    static ChangedEventBody of(PlacedEvent placed) {
        return new ChangedEventBody(placed.at().map(Object::toString).orElse(null), placed.capture(), json(placed));
    }

    private static JsonObject json(PlacedEvent placed) {
        try (var reader = Json.createReader(new StringReader(EventLine.of(placed.event())))) {
            return reader.readObject();
        }
    }
}
