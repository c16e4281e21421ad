package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.Extent;

/** How far one consent reaches. */
@Schema(name = "Extent")
public record ExtentBody(
        @Schema(description = "reports (everything in them) or glucose (readings of sensor and meter alone)")
        List<String> dataClasses,

        boolean mayUpload,

        @Schema(format = "date", description = "First day of the data; missing where all are shared")
        String firstDay,

        @Schema(format = "date", description = "Last day of the data; missing where the days to come are shared")
        String lastDay,

        String purpose,

        @Schema(format = "date-time", description = "Missing when the consent has no end")
        String until) {

    public static ExtentBody of(Extent extent) {
        return new ExtentBody(
                ExtentWords.of(extent.dataClasses()),
                extent.mayUpload(),
                ExtentWords.firstDay(extent.window()),
                ExtentWords.lastDay(extent.window()),
                extent.purpose().name().toLowerCase(Locale.ROOT),
                extent.until().map(Instant::toString).orElse(null));
    }
}
