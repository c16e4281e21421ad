package org.islet.web.rest.consent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;
import org.islet.consent.Recipient;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.Recipient.WholeClinic;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;

/** Who receives a consent, as it travels. */
@Schema(name = "Recipient")
public record RecipientBody(
        @NotNull @Schema(enumeration = {"clinician", "clinic"})
        String kind,

        @NotNull String id) {

    static RecipientBody of(Recipient recipient) {
        return recipient instanceof Clinician one
                ? new RecipientBody("clinician", one.account().toString())
                : new RecipientBody("clinic", ((WholeClinic) recipient).clinic().toString());
    }

    Recipient value() {
        UUID uuid = Ids.uuid(id).orElseThrow(() -> BadRequest.at("/recipient/id", "recipientId"));
        return switch (kind) {
            case "clinician" -> new Clinician(new AccountId(uuid));
            case "clinic" -> new WholeClinic(new ClinicId(uuid));
            default -> throw BadRequest.at("/recipient/kind", "recipient");
        };
    }
}
