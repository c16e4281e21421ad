package org.islet.web.rest.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.relation.NewRelation;
import org.islet.account.relation.NoSuchRelation;
import org.islet.account.relation.RelationInvitationId;
import org.islet.account.relation.RelationInvitationService;
import org.islet.mail.EmailAddress;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.MessageBody;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Who is invited to act for a patient. */
@Path("patients/{patient}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
@SecurityRequirement(name = RestApplication.BEARER)
public class RelationInvitationsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private RelationInvitationService invitations;

    @Inject
    private PatientPath path;

    @GET
    @Operation(summary = "Invitations nobody has answered", description = "The newest first. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The invitations")
    public List<InvitedPersonBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return invitations.waiting(path.patient(segment)).stream()
                .map(InvitedPersonBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invite a carer, another guardian, or the patient themselves",
            description = "The code is in the letter only. A patient invites carers. Needs the scope account.")
    @APIResponse(
            responseCode = "202",
            description = "The letter is on its way",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "400", description = "Something has to be changed")
    @APIResponse(responseCode = "429", description = "Too many within an hour")
    public Response invite(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewRelationBody body) {
        invitations.invite(path.patient(segment), body.value());
        return Response.accepted(MessageBody.of(asked, "rest.invited")).build();
    }

    @DELETE
    @Path("{invitation}")
    @Operation(summary = "Take an invitation back", description = "Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Its code opens nothing any more")
    public void takeBack(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("invitation") String invitation) {
        invitations.takeBack(
                path.patient(segment),
                new RelationInvitationId(Ids.uuid(invitation).orElseThrow(NoSuchRelation::new)));
    }

    /** Who is invited, as what, and until when. */
    @Schema(name = "NewRelation")
    public record NewRelationBody(
            @NotNull String email,

            @NotNull @Schema(enumeration = {"carer", "guardian", "self"})
            String relation,

            @Schema(
                    format = "date",
                    description =
                            "In the patient's zone; as long as the caller decides, or until it is ended, when left"
                                    + " out")
            String lastDay) {

        NewRelation value() {
            return new NewRelation(
                    EmailAddress.parse(email).orElseThrow(() -> BadRequest.at("/email", "email")),
                    RelationWords.relation(relation),
                    RelationWords.day(lastDay));
        }
    }
}
