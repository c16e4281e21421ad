package org.islet.web.rest.patient;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.SharedPatient;
import org.islet.web.rest.consent.ExtentBody;

/** A patient in a clinician's list. */
@Schema(name = "SharedPatient")
public record SharedPatientBody(
        PatientBody patient,
        @Schema(format = "date-time") String since,

        @Schema(format = "date-time", description = "Missing when the consent has no end")
        String until,

        @Schema(description = "Whether uploads may be sent for the patient")
        boolean mayUpload,

        @Schema(description = "How much, of which days and until when: one a consent, everything before glucose alone")
        List<ExtentBody> shared) {

    static SharedPatientBody of(SharedPatient shared) {
        return new SharedPatientBody(
                PatientBody.of(shared.patient(), shared.profile()),
                shared.since().toString(),
                shared.until().map(Instant::toString).orElse(null),
                shared.mayUpload(),
                shared.shared().stream().map(ExtentBody::of).toList());
    }
}
