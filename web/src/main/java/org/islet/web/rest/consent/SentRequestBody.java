package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.asking.SentRequest;

/** A request as the programs of who asked see it. */
@Schema(name = "SentConsentRequest")
public record SentRequestBody(
        String id,
        String email,
        boolean forClinic,
        List<String> dataClasses,
        boolean mayUpload,
        @Schema(format = "date") String firstDay,
        @Schema(format = "date") String lastDay,
        String purpose,
        @Schema(format = "date-time") String until,
        String message,
        @Schema(format = "date-time") String asked,

        @Schema(format = "date-time", description = "When it is over by itself, answered or not")
        String lapses,

        @Schema(enumeration = {"waiting", "granted", "declined"})
        String state) {

    static SentRequestBody of(SentRequest request) {
        return new SentRequestBody(
                request.id().toString(),
                request.address(),
                request.isForClinic(),
                ExtentWords.of(request.extent().dataClasses()),
                request.extent().mayUpload(),
                ExtentWords.firstDay(request.extent().window()),
                ExtentWords.lastDay(request.extent().window()),
                request.extent().purpose().name().toLowerCase(Locale.ROOT),
                request.extent().until().map(Instant::toString).orElse(null),
                request.message().orElse(null),
                request.asked().toString(),
                request.lapses().toString(),
                request.state().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "SentRequestBody";
    }
}
