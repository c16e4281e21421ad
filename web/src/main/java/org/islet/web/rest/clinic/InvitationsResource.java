package org.islet.web.rest.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.Role;
import org.islet.account.access.ForEverybody;
import org.islet.enrolment.InvitationService;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.MessageBody;
import org.islet.web.rest.RestApplication;

/** Invitations: how staff join a clinic. */
@Path("invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class InvitationsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private InvitationService invitations;

    @POST
    @Operation(
            summary = "Invite somebody to the caller's clinic",
            description = "For administrators. The code is in the letter only. Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(
            responseCode = "202",
            description = "The letter is on its way",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "403", description = "Not an administrator, or a token without the scope account")
    public Response invite(@NotNull @Valid NewInvitationBody body) {
        invitations.invite(body.email(), body.staffRole());
        return Response.accepted(MessageBody.of(asked, "rest.invited")).build();
    }

    @POST
    @Path("{code}/accept")
    @ForEverybody
    @Operation(summary = "Join the clinic with the code of an invitation", description = "Once, within 72 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Joined; the account can sign in",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "400", description = "Something has to be changed; the code stays valid")
    @APIResponse(responseCode = "404", description = "The code is not valid")
    @APIResponse(responseCode = "429", description = "Too many from one place within an hour")
    public Response accept(@PathParam("code") String code, @NotNull @Valid StaffBody body) {
        invitations.accept(code, body.value());
        return Response.status(Response.Status.CREATED)
                .entity(MessageBody.of(asked, "rest.joined"))
                .build();
    }

    /** Who is invited, and as what. */
    @Schema(name = "NewInvitation")
    public record NewInvitationBody(
            @NotNull String email,

            @Schema(
                    enumeration = {"clinician", "administrator"},
                    description = "clinician when left out")
            String role) {

        Role staffRole() {
            return switch (role == null ? "clinician" : role) {
                case "clinician" -> Role.CLINICIAN;
                case "administrator" -> Role.ADMINISTRATOR;
                default -> throw BadRequest.at("/role", "role");
            };
        }
    }
}
