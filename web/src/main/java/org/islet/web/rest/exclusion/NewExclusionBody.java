package org.islet.web.rest.exclusion;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.exclusion.NewExclusion;
import org.islet.platform.IsoTime;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.web.rest.BadRequest;

/** An exclusion as somebody sends it. */
@Schema(name = "NewExclusion")
public record NewExclusionBody(
        @NotNull @Schema(format = "date-time", description = "Its first moment; whole minutes count")
        String from,

        @NotNull
        @Schema(
                format = "date-time",
                description = "The first moment that counts again; not in the future, and at most 14 days later")
        String to,

        @NotNull @Schema(enumeration = {"compression-low", "failing-sensor", "warm-up", "other"})
        String reason,

        @Schema(description = "What there is to say of it, 120 characters at most; needed where the reason is another")
        String text) {

    NewExclusion value() {
        return new NewExclusion(
                moment(from),
                moment(to),
                ExclusionReason.byId(reason).orElseThrow(() -> BadRequest.at("/reason", "exclusionReason")),
                Optional.ofNullable(text));
    }

    private static Instant moment(String written) {
        return IsoTime.moment(written);
    }
}
