package org.islet.web.rest.account;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.PatientRelation;

/** How an account stands to a patient. */
@Schema(name = "Relation")
public record RelationBody(
        String patientId,
        @Schema(enumeration = {"self", "guardian", "carer"}) String relation) {

    static RelationBody of(PatientRelation known) {
        return new RelationBody(
                known.patient().toString(), known.relation().name().toLowerCase(Locale.ROOT));
    }
}
