package org.islet.web.rest.logbook;

import java.util.Locale;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.logbook.Amount;
import org.islet.logbook.Entry;
import org.islet.logbook.Intensity;
import org.islet.logbook.Written;
import org.islet.platform.ServerPhrases;

/** An entry of the logbook as it stands, or as one of its revisions had it. */
@Schema(name = "Entry")
public record EntryBody(
        String id,

        @Schema(description = "Its number, from 1; named with PUT")
        int revision,

        @Schema(format = "date-time") String at,
        String kind,
        Double amount,
        String unit,

        @Schema(description = "Of blood pressure: the lower value")
        Double diastolic,

        String intensity,
        String insulin,
        String text,

        @Schema(description = "It counts no longer") boolean withdrawn,

        @Schema(format = "date-time", description = "When this revision was written")
        String writtenAt,

        @Schema(description = "The name of who wrote this revision, in words")
        String writtenBy) {

    static EntryBody of(Entry entry, Locale language) {
        Written written = entry.written();
        OptionalDouble lower = written.diastolic();
        return new EntryBody(
                entry.id().toString(),
                entry.revision(),
                written.at().toString(),
                written.kind().word(),
                written.amount().map(Amount::value).orElse(null),
                written.amount().map(Amount::unit).orElse(null),
                lower.isPresent() ? Double.valueOf(lower.getAsDouble()) : null,
                written.intensity().map(Intensity::word).orElse(null),
                written.insulin()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                written.text().orElse(null),
                entry.isWithdrawn(),
                entry.writtenAt().toString(),
                ServerPhrases.say(entry.writtenBy(), language));
    }
}
