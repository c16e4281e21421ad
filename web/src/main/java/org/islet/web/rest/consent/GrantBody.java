package org.islet.web.rest.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.NewConsent;
import org.islet.consent.asking.ReceivedRequest;

/** What a patient gives of what is asked for; what is left out is given as asked. */
@Schema(name = "Grant")
public record GrantBody(
        @Valid @Schema(description = "Who asks, where their whole clinic was named")
        RecipientBody recipient,

        @Schema(description = "glucose, where reports were asked for")
        List<@NotNull String> dataClasses,

        @Schema(description = "Whether they may send uploads too, where that was asked for")
        Boolean mayUpload,

        @Schema(format = "date", description = "Not before the first day asked for")
        String firstDay,

        @Schema(format = "date", description = "Not after the last day asked for")
        String lastDay,

        @Schema(format = "date-time", description = "Not after the end asked for")
        String until) {

    NewConsent of(ReceivedRequest asked) {
        return new NewConsent(
                recipient == null ? asked.recipient() : recipient.value(),
                ExtentWords.of(
                        asked.extent(),
                        dataClasses,
                        mayUpload,
                        ExtentWords.window(asked.extent().window(), firstDay, lastDay),
                        until));
    }
}
