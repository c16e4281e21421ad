package org.islet.web.rest.consent;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.DateWindow;
import org.islet.consent.Extent;
import org.islet.consent.code.ShareCodeService;
import org.jspecify.annotations.Nullable;

/** What a code is to open, as a patient sends it. */
@Schema(name = "NewShareCode")
public record NewCodeBody(
        @Schema(
                description =
                        "What to share, one of reports (everything in them) and glucose (readings of sensor and meter"
                                + " alone); reports when left out")
        @Nullable
        List<@NotNull String> dataClasses,

        @Schema(format = "date", description = "First day of the data shared; all when left out") @Nullable
        String firstDay,

        @Schema(format = "date", description = "Last day of the data shared; all when left out") @Nullable
        String lastDay,

        @Schema(description = "For how long, a day (1440) at most; an hour when left out") @Nullable
        Integer minutes) {

    Extent value(Instant now) {
        Extent much = ExtentWords.of(
                ExtentWords.EVERYTHING, dataClasses, null, ExtentWords.window(DateWindow.ALL, firstDay, lastDay), null);
        Duration lasts = minutes == null ? ShareCodeService.USUALLY : Duration.ofMinutes(minutes);
        return new Extent(much.dataClasses(), much.window(), much.purpose(), Optional.of(now.plus(lasts)));
    }
}
