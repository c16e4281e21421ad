package org.islet.web.rest.emergency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.emergency.OpenedAccess;

/** An access as the programs of the clinician see it. */
@Schema(name = "OpenedEmergencyAccess")
public record OpenedAccessBody(
        String id,

        @Schema(description = "What the patient's reports are found by")
        String patient,

        String givenName,
        String familyName,
        @Schema(format = "date-time") String until) {

    static OpenedAccessBody of(OpenedAccess opened) {
        return new OpenedAccessBody(
                opened.id().toString(),
                opened.patient().toString(),
                opened.name().given(),
                opened.name().family(),
                opened.until().toString());
    }

    @Override
    public String toString() {
        return "OpenedAccessBody";
    }
}
