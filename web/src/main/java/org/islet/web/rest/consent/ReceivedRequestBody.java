package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.asking.ReceivedRequest;

/** A request as the programs of the patient who is asked see it. */
@Schema(name = "ReceivedConsentRequest")
public record ReceivedRequestBody(
        String id,
        String askerName,
        String clinicName,

        @Schema(description = "Who is to see it: who asks, or their whole clinic")
        RecipientBody recipient,

        List<String> dataClasses,
        boolean mayUpload,
        @Schema(format = "date") String firstDay,
        @Schema(format = "date") String lastDay,
        String purpose,
        @Schema(format = "date-time") String until,
        String message,
        @Schema(format = "date-time") String asked,

        @Schema(format = "date-time", description = "When it is over by itself")
        String lapses) {

    static ReceivedRequestBody of(ReceivedRequest request) {
        return new ReceivedRequestBody(
                request.id().toString(),
                request.askerName(),
                request.clinicName(),
                RecipientBody.of(request.recipient()),
                ExtentWords.of(request.extent().dataClasses()),
                request.extent().mayUpload(),
                ExtentWords.firstDay(request.extent().window()),
                ExtentWords.lastDay(request.extent().window()),
                request.extent().purpose().name().toLowerCase(Locale.ROOT),
                request.extent().until().map(Instant::toString).orElse(null),
                request.message().orElse(null),
                request.asked().toString(),
                request.lapses().toString());
    }

    @Override
    public String toString() {
        return "ReceivedRequestBody";
    }
}
