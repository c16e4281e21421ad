package org.islet.web.rest.redecoding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.record.redecoding.FormerEvent;
import org.islet.record.redecoding.FormerPage;
import org.jspecify.annotations.Nullable;

/** Some of the events a redecoding replaced. */
@Schema(name = "FormerPage")
public record FormerPageBody(
        List<FormerBody> events,

        @Schema(description = "Where the next page starts; missing on the last one") @Nullable
        Integer next) {

    /** An event as it was. */
    @Schema(name = "Former")
    public record FormerBody(String device, int decoderVersion, ChangedEventBody former) {

        static FormerBody of(FormerEvent former) {
            return new FormerBody(
                    former.placed().device(), former.decoderVersion(), ChangedEventBody.of(former.placed()));
        }
    }

    static FormerPageBody of(FormerPage page) {
        return new FormerPageBody(
                page.events().stream().map(FormerBody::of).toList(),
                page.next().isPresent() ? page.next().getAsInt() : null);
    }
}
