package org.islet.web.rest.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.DateWindow;
import org.islet.consent.NewConsent;

/** A consent as a patient sends it. */
@Schema(name = "NewConsent")
public record NewConsentBody(
        @NotNull @Valid RecipientBody recipient,

        @Schema(
                description =
                        "What to share, one of reports (everything in them) and glucose (readings of sensor and meter"
                                + " alone); reports when left out")
        List<@NotNull String> dataClasses,

        @Schema(description = "Whether they may send uploads for the patient too; not when left out")
        Boolean mayUpload,

        @Schema(format = "date", description = "First day of the data shared; all when left out")
        String firstDay,

        @Schema(format = "date", description = "Last day of the data shared; all when left out")
        String lastDay,

        @Schema(format = "date-time", description = "When it ends by itself; never when left out")
        String until) {

    NewConsent value() {
        return new NewConsent(
                recipient.value(),
                ExtentWords.of(
                        ExtentWords.EVERYTHING,
                        dataClasses,
                        mayUpload,
                        ExtentWords.window(DateWindow.ALL, firstDay, lastDay),
                        until));
    }
}
