package org.islet.web.rest.account;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.relation.RelatedPatient;

/** How an account stands to a patient. */
@Schema(name = "Relation")
public record RelationBody(
        String patientId,
        @Schema(enumeration = {"self", "guardian", "carer"}) String relation,
        String givenName,
        String familyName,

        @Schema(format = "date-time", description = "From this moment on it gives nothing; missing where it has no end")
        String until) {

    static RelationBody of(RelatedPatient known) {
        return new RelationBody(
                known.patient().toString(),
                known.relation().name().toLowerCase(Locale.ROOT),
                known.name().given(),
                known.name().family(),
                known.until().map(Instant::toString).orElse(null));
    }
}
