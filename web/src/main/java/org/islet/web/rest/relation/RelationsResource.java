package org.islet.web.rest.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.relation.NewEnd;
import org.islet.account.relation.NoSuchRelation;
import org.islet.account.relation.RelationId;
import org.islet.account.relation.RelationService;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Who may act for a patient. */
@Path("patients/{patient}/relations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
@SecurityRequirement(name = RestApplication.BEARER)
public class RelationsResource {

    @Inject
    private RelationService relations;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "Who may act for a patient now",
            description = "The patient first, then guardians, then carers. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "Those who may")
    public List<ActorBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return relations.of(path.patient(segment)).stream().map(ActorBody::of).toList();
    }

    @PUT
    @Path("{relation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say until when a guardian or a carer may",
            description = "Nobody gives others longer than they have, or has longer themselves while somebody else"
                    + " decides too; a guardian who was there before does not end sooner by one who came later. Needs"
                    + " the scope account.")
    @APIResponse(responseCode = "204", description = "Said")
    @APIResponse(responseCode = "400", description = "The day is over or too late, or is not the caller's to say")
    @APIResponse(responseCode = "409", description = "Nobody else decides for the patient as long")
    public void lastUntil(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("relation") String relation,
            @NotNull @Valid EndBody body) {
        var lastDay = RelationWords.day(body.lastDay());
        var wanted = new NewEnd(lastDay, Boolean.TRUE.equals(body.hasAuthority()));
        relations.lastUntil(path.patient(segment), id(relation), wanted);
    }

    @DELETE
    @Path("{relation}")
    @Operation(
            summary = "End what a guardian or a carer may do",
            description = "The next request of theirs is refused. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "400", description = "A guardian who decided before the caller did")
    @APIResponse(responseCode = "409", description = "Nobody else decides for the patient as long")
    public void end(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("relation") String relation) {
        relations.end(path.patient(segment), id(relation));
    }

    private static RelationId id(String segment) {
        return new RelationId(Ids.uuid(segment).orElseThrow(NoSuchRelation::new));
    }

    /** Until when. */
    @Schema(name = "RelationEnd")
    public record EndBody(
            @Schema(format = "date", description = "In the patient's zone; missing for no end, or the caller's own")
            String lastDay,

            @Schema(description = "For one's own relation: that one has legal authority so long")
            Boolean hasAuthority) {}
}
