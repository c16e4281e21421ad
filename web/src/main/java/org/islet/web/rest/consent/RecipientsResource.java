package org.islet.web.rest.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentService;
import org.islet.web.rest.RestApplication;

/** Who a patient can share with. */
@Path("recipients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class RecipientsResource {

    @Inject
    private ConsentService consents;

    @GET
    @Operation(summary = "The clinics here and their clinicians", description = "Needs the scope share.")
    @APIResponse(responseCode = "200", description = "Each clinic, followed by its clinicians")
    @APIResponse(responseCode = "403", description = "The token lacks the scope share")
    public List<PossibleRecipientBody> list() {
        return consents.possibleRecipients().stream()
                .map(possible -> new PossibleRecipientBody(
                        RecipientBody.of(possible.recipient()), possible.name(), possible.clinicName()))
                .toList();
    }

    /** Somebody to share with, by name. */
    @Schema(name = "PossibleRecipient")
    public record PossibleRecipientBody(RecipientBody recipient, String name, String clinicName) {}
}
