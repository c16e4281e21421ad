package org.islet.web.rest.account;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.erasure.ErasurePlan;
import org.islet.platform.ServerPhrases;
import org.jspecify.annotations.Nullable;

/** What goes when an account is closed, in numbers. */
@Schema(name = "ErasurePlan")
public record ErasurePlanBody(
        long uploads,

        @Schema(description = "How many bytes as they came") long bytes,

        @Schema(description = "How many days of devices' records")
        long days,

        @Schema(description = "How many entries of the logbook")
        long entries,

        long consents,

        @Schema(description = "How many others act for the patient and will not reach them any more")
        long others,

        @Schema(description = "Why it cannot be done as things stand, and what to do first") @Nullable
        String refusal) {

    static ErasurePlanBody of(ErasurePlan plan, Locale language) {
        return new ErasurePlanBody(
                plan.uploads(),
                plan.bytes(),
                plan.days(),
                plan.entries(),
                plan.consents(),
                plan.others(),
                plan.refusal()
                        .map(phrase -> ServerPhrases.say(phrase, language))
                        .orElse(null));
    }
}
