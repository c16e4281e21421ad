package org.islet.web.rest.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.enrolment.InvitationService;
import org.islet.web.rest.MessageBody;

/** Clinics: opened with the operator's set-up code. */
@Path("clinics")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class ClinicsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private InvitationService invitations;

    @POST
    @ForEverybody
    @Operation(
            summary = "Open a clinic with its first administrator",
            description = "With the set-up code, which the operator has; each code opens one clinic.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; the administrator can sign in",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "404", description = "The code is not valid")
    @APIResponse(responseCode = "429", description = "Too many from one place within an hour")
    public Response open(@NotNull @Valid NewClinicBody body) {
        invitations.openClinic(
                body.setUpCode(), body.name(), body.administrator().value());
        return Response.status(Response.Status.CREATED)
                .entity(MessageBody.of(asked, "rest.clinicOpen"))
                .build();
    }

    /** A clinic as the operator's person sends it. */
    @Schema(name = "NewClinic")
    public record NewClinicBody(
            @NotNull String setUpCode,
            @NotNull String name,
            @NotNull @Valid StaffBody administrator) {

        @Override
        public String toString() {
            return "NewClinicBody";
        }
    }
}
