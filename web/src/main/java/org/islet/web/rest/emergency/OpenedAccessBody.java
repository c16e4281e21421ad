package org.islet.web.rest.emergency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.emergency.OpenedAccess;
import org.islet.consent.emergency.TakenAccess;
import org.jspecify.annotations.Nullable;

/** An access as the programs of the clinician see it. */
@Schema(name = "OpenedEmergencyAccess")
public record OpenedAccessBody(
        String id,

        @Schema(description = "What the patient's reports are found by")
        String patient,

        String givenName,
        String familyName,
        @Schema(format = "date-time") String until,

        @Schema(
                description = "In the answer to taking it: whether a letter went to somebody who decides for the"
                        + " patient; if not, they read it on their page")
        @Nullable
        Boolean toldByLetter) {

    static OpenedAccessBody of(TakenAccess taken) {
        return of(taken.access(), taken.isToldByLetter());
    }

    static OpenedAccessBody of(OpenedAccess opened) {
        return of(opened, null);
    }

    private static OpenedAccessBody of(OpenedAccess opened, @Nullable Boolean toldByLetter) {
        return new OpenedAccessBody(
                opened.id().toString(),
                opened.patient().toString(),
                opened.name().given(),
                opened.name().family(),
                opened.until().toString(),
                toldByLetter);
    }

    @Override
    public String toString() {
        return "OpenedAccessBody";
    }
}
