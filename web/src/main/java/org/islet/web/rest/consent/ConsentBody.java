package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.GivenConsent;
import org.islet.web.language.Messages;

/** A consent as the patient's programs see it. */
@Schema(name = "Consent")
public record ConsentBody(
        String id,
        RecipientBody recipient,
        String recipientName,
        List<String> dataClasses,

        @Schema(description = "Whether they may send uploads for the patient, and see what became of those they sent")
        boolean mayUpload,

        @Schema(format = "date") String firstDay,
        @Schema(format = "date") String lastDay,
        String purpose,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,
        @Schema(format = "date-time") String withdrawn) {

    static ConsentBody of(GivenConsent consent, Locale language) {
        return new ConsentBody(
                consent.id().toString(),
                RecipientBody.of(consent.recipient()),
                consent.recipientName().isEmpty() ? Messages.in(language, "sharing.left") : consent.recipientName(),
                ExtentWords.of(consent.dataClasses()),
                consent.mayUpload(),
                ExtentWords.firstDay(consent.window()),
                ExtentWords.lastDay(consent.window()),
                consent.purpose().name().toLowerCase(Locale.ROOT),
                consent.from().toString(),
                consent.until().map(Instant::toString).orElse(null),
                consent.withdrawn().map(Instant::toString).orElse(null));
    }
}
