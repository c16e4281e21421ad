package org.islet.web.rest.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.neighbour.site.NightscoutSite;
import org.islet.platform.ServerPhrases;
import org.jspecify.annotations.Nullable;

/** A site that is fetched from, and how that goes. */
@Schema(name = "NightscoutSite")
public record NightscoutSiteBody(
        String address,

        @Schema(description = "Whether the site is told a token; which, nobody is told")
        boolean hasToken,

        @Schema(description = "The first day that is fetched; null for everything there is", format = "date") @Nullable
        String oldest,

        Instant made,

        @Schema(description = "When the site was asked last and answered") @Nullable
        Instant lastFetched,

        @Schema(description = "Whether the way back to the first day is at its end")
        boolean isComplete,

        @Schema(description = "How many that were new have come; likewise the next three")
        long entries,

        long treatments,
        long profiles,
        long deviceStatus,

        @Schema(description = "What is wrong, in the reader's words; null where nothing is") @Nullable
        String trouble,

        @Schema(description = "When the site is asked next; null where that waits for somebody") @Nullable
        Instant next) {

    static NightscoutSiteBody of(NightscoutSite site, Locale language) {
        return new NightscoutSiteBody(
                site.address(),
                site.hasToken(),
                site.oldest().map(LocalDate::toString).orElse(null),
                site.made(),
                site.lastFetched().orElse(null),
                site.isComplete(),
                site.entries(),
                site.treatments(),
                site.profiles(),
                site.deviceStatus(),
                site.trouble().map(why -> ServerPhrases.say(why, language)).orElse(null),
                site.next().orElse(null));
    }
}
