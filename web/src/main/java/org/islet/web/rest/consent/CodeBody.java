package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.GivenConsent;
import org.islet.consent.code.ListedCode;
import org.islet.consent.code.MadeCode;
import org.jspecify.annotations.Nullable;

/** A code as the patient's programs see it. */
@Schema(name = "ShareCode")
public record CodeBody(
        String id,

        @Schema(description = "The letters; only in the answer to making it, for they are not kept") @Nullable
        String code,

        @Schema(description = "The page where they are typed; only in the answer to making it") @Nullable
        String address,

        List<String> dataClasses,
        @Schema(format = "date") @Nullable String firstDay,
        @Schema(format = "date") @Nullable String lastDay,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,
        @Schema(format = "date-time") @Nullable String withdrawn,

        @Schema(
                format = "date-time",
                description =
                        "When somebody last came in with it; null where nobody did, and about an hour after its end")
        @Nullable
        String lastUsed) {

    static CodeBody of(ListedCode listed) {
        return of(listed.consent(), null, null, listed.lastUsed());
    }

    static CodeBody of(MadeCode made) {
        return of(made.consent(), made.code().toString(), made.address(), Optional.empty());
    }

    private static CodeBody of(
            GivenConsent consent, @Nullable String code, @Nullable String address, Optional<Instant> lastUsed) {
        return new CodeBody(
                consent.id().toString(),
                code,
                address,
                ExtentWords.of(consent.dataClasses()),
                ExtentWords.firstDay(consent.window()),
                ExtentWords.lastDay(consent.window()),
                consent.from().toString(),
                consent.until().orElseThrow().toString(),
                consent.withdrawn().map(Instant::toString).orElse(null),
                lastUsed.map(Instant::toString).orElse(null));
    }
}
