package org.islet.web.rest.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.owner.Holder;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** Whom a token speaks for. */
@Schema(name = "TokenHolder")
public record HolderBody(
        @Schema(description = "The patient's id; missing for staff") @Nullable
        String patient,

        String givenName,
        String familyName) {

    static HolderBody of(Holder holder) {
        return new HolderBody(
                holder.patient().map(PatientId::toString).orElse(null),
                holder.name().given(),
                holder.name().family());
    }
}
