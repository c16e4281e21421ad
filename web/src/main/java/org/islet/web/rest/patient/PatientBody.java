package org.islet.web.rest.patient;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;

/** A patient by name. */
@Schema(name = "Patient")
public record PatientBody(
        String id,
        String givenName,
        String familyName,
        @Schema(format = "date") String birthDate,
        String number) {

    static PatientBody of(PatientId id, PatientProfile profile) {
        return new PatientBody(
                id.toString(),
                profile.name().given(),
                profile.name().family(),
                profile.birthDate().map(LocalDate::toString).orElse(null),
                profile.number().orElse(null));
    }
}
