package org.islet.web.rest.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.owner.Holder;
import org.islet.patient.PatientId;
import org.islet.reports.model.Software;
import org.jspecify.annotations.Nullable;

/** Whom a token speaks for. */
@Schema(name = "TokenHolder")
public record HolderBody(
        @Schema(description = "The patient's id; missing for staff") @Nullable
        String patient,

        String givenName,
        String familyName,

        @Schema(description = "The version of the uploader program that this portal offers", example = "0.1.0")
        String uploader) {

    static HolderBody of(Holder holder) {
        return new HolderBody(
                holder.patient().map(PatientId::toString).orElse(null),
                holder.name().given(),
                holder.name().family(),
                Software.VERSION);
    }
}
