package org.islet.web.rest.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.PatientRelation;
import org.islet.account.relation.NoSuchRelation;
import org.islet.account.relation.RelationId;
import org.islet.account.relation.RelationInvitationService;
import org.islet.account.relation.RelationService;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;

/** One's own relations to others: said yes or no to, and ended. */
@Path("relations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
@SecurityRequirement(name = RestApplication.BEARER)
public class OwnRelationsResource {

    @Inject
    private RelationService relations;

    @Inject
    private RelationInvitationService invitations;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say yes to an invitation",
            description = "With the code of the letter, by the account of the address it was written to; once, within"
                    + " seven days. Needs the scope account.")
    @APIResponse(
            responseCode = "201",
            description = "From the next request on",
            content = @Content(schema = @Schema(implementation = BegunBody.class)))
    @APIResponse(responseCode = "404", description = "The code is not valid")
    public Response accept(@NotNull @Valid AnswerBody body) {
        PatientRelation begun = invitations.accept(body.code(), RelationWords.guardians(body.guardians()));
        return Response.status(Response.Status.CREATED)
                .entity(BegunBody.of(begun))
                .build();
    }

    @POST
    @Path("declined")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say no to an invitation", description = "The code is used up. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Declined")
    @APIResponse(responseCode = "404", description = "The code is not valid")
    public void decline(@NotNull @Valid CodeBody body) {
        invitations.decline(body.code());
    }

    @DELETE
    @Path("{relation}")
    @Operation(
            summary = "End a relation of one's own to somebody else",
            description = "A carer does not help any more. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "409", description = "Nobody else decides for the patient")
    public void leave(@PathParam("relation") String relation) {
        relations.leave(new RelationId(Ids.uuid(relation).orElseThrow(NoSuchRelation::new)));
    }

    /** A yes, and what becomes of the guardians where it takes the record over. */
    @Schema(name = "RelationAnswer")
    public record AnswerBody(
            @NotNull String code,

            @Schema(
                    enumeration = {"end", "carers"},
                    description = "Where the invitation is the patient's own: what becomes of the guardians; end when"
                            + " left out")
            String guardians) {

        @Override
        public String toString() {
            return "AnswerBody";
        }
    }

    /** The code of a letter. */
    @Schema(name = "RelationCode")
    public record CodeBody(@NotNull String code) {

        @Override
        public String toString() {
            return "CodeBody";
        }
    }

    /** What has begun. */
    @Schema(name = "BegunRelation")
    public record BegunBody(
            String patientId,

            @Schema(enumeration = {"self", "guardian", "carer"})
            String relation) {

        static BegunBody of(PatientRelation begun) {
            return new BegunBody(
                    begun.patient().toString(), begun.relation().name().toLowerCase(Locale.ROOT));
        }
    }
}
