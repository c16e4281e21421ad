package org.islet.web.rest.redecoding;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.record.redecoding.PatientRedecoding;
import org.jspecify.annotations.Nullable;

/** One redecoding in numbers. */
@Schema(name = "Redecoding")
public record RedecodingBody(
        String id,

        @Schema(description = "asked; answer: another answer about a file; move: another time zone")
        String reason,

        @Schema(description = "asked, ready, applying, applied, nothing, failed")
        String state,

        @Schema(description = "It has changed since somebody agreed, and was not applied")
        boolean renewed,

        @Schema(format = "date-time") String askedAt,
        @Schema(format = "date-time") @Nullable String computedAt,
        @Schema(format = "date-time") @Nullable String appliedAt,
        int added,
        int changed,
        int gone) {

    static RedecodingBody of(PatientRedecoding redecoding) {
        return new RedecodingBody(
                redecoding.id().toString(),
                word(redecoding.reason()),
                word(redecoding.state()),
                redecoding.isRenewed(),
                redecoding.askedAt().toString(),
                redecoding.computedAt().map(Object::toString).orElse(null),
                redecoding.appliedAt().map(Object::toString).orElse(null),
                redecoding.added(),
                redecoding.changed(),
                redecoding.gone());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
