package org.islet.web.rest.consent;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.DateWindow;
import org.islet.consent.asking.NewConsentRequest;
import org.islet.mail.EmailAddress;

/** What a clinician asks a patient for. */
@Schema(name = "NewConsentRequest")
public record NewConsentRequestBody(
        @NotNull @Schema(description = "The address the patient signed up with")
        String email,

        @Schema(description = "Whether everybody who treats at the clinic is to see it; the caller alone when left out")
        Boolean forClinic,

        @Schema(
                description =
                        "What is asked for, one of reports (everything in them) and glucose (readings of sensor and"
                                + " meter alone); reports when left out")
        List<@NotNull String> dataClasses,

        @Schema(description = "Whether to send uploads for the patient too; not when left out")
        Boolean mayUpload,

        @Schema(format = "date", description = "First day of the data; all when left out")
        String firstDay,

        @Schema(format = "date", description = "Last day of the data; all when left out")
        String lastDay,

        @Schema(format = "date-time", description = "When it is to end by itself; never when left out")
        String until,

        @Schema(maxLength = NewConsentRequest.LONGEST_MESSAGE, description = "What the patient reads beside it")
        String message) {

    NewConsentRequest value() {
        return new NewConsentRequest(
                new EmailAddress(email),
                Boolean.TRUE.equals(forClinic),
                ExtentWords.of(
                        ExtentWords.EVERYTHING,
                        dataClasses,
                        mayUpload,
                        ExtentWords.window(DateWindow.ALL, firstDay, lastDay),
                        until),
                Optional.ofNullable(message));
    }

    @Override
    public String toString() {
        return "NewConsentRequestBody";
    }
}
