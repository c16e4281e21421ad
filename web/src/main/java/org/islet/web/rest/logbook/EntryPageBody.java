package org.islet.web.rest.logbook;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.logbook.EntryPage;

/** Some entries, the newest first. */
@Schema(name = "EntryPage")
public record EntryPageBody(
        List<EntryBody> entries,

        @Schema(description = "The cursor of the next page; missing on the last one")
        String next) {

    static EntryPageBody of(EntryPage page, Locale language) {
        return new EntryPageBody(
                page.entries().stream()
                        .map(entry -> EntryBody.of(entry, language))
                        .toList(),
                page.next().orElse(null));
    }
}
