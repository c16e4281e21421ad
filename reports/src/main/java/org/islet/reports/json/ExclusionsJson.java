package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.Exclusions;

/** What was marked as not to be counted, each span with its reason, and whether it was left out. */
final class ExclusionsJson {

    private ExclusionsJson() {}

    static void write(Exclusions exclusions, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("excluded");
        json.writeNumberField("minutes", exclusions.marked().toMinutes());
        json.writeBooleanField("isIgnored", !exclusions.areObeyed());
        json.writeArrayFieldStart("spans");
        for (Exclusion span : exclusions.spans()) {
            json.writeStartObject();
            json.writeStringField("from", span.from().toString());
            json.writeStringField("to", span.to().toString());
            json.writeStringField("reason", span.reason().id());
            json.writeStringField("text", span.text().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
