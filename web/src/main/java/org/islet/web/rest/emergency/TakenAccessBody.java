package org.islet.web.rest.emergency;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.emergency.EmergencyAccess;
import org.islet.consent.emergency.Review;
import org.jspecify.annotations.Nullable;

/** An access that was taken, with what the clinic found. */
@Schema(name = "EmergencyAccess")
public record TakenAccessBody(
        String id,

        @Schema(description = "Who took it; empty for somebody who has left")
        String by,

        String clinic,
        String reason,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,

        @Schema(format = "date-time", description = "When it was ended before that") @Nullable
        String ended,

        @Schema(
                enumeration = {"justified", "not-justified"},
                description = "What the clinic found; null until it has said")
        @Nullable
        String finding,

        @Nullable String note,
        @Schema(format = "date-time") @Nullable String reviewed) {

    static TakenAccessBody of(EmergencyAccess taken) {
        return new TakenAccessBody(
                taken.id().toString(),
                taken.by(),
                taken.clinic(),
                taken.reason(),
                taken.from().toString(),
                taken.until().toString(),
                taken.ended().map(Instant::toString).orElse(null),
                taken.review()
                        .map(review ->
                                review.finding().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(null),
                taken.review().flatMap(Review::note).orElse(null),
                taken.review().map(review -> review.at().toString()).orElse(null));
    }

    @Override
    public String toString() {
        return "TakenAccessBody";
    }
}
