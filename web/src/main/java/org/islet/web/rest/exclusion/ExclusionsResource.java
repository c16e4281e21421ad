package org.islet.web.rest.exclusion;

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
import jakarta.ws.rs.QueryParam;
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
import org.islet.exclusion.ExclusionId;
import org.islet.exclusion.ExclusionService;
import org.islet.exclusion.NoSuchExclusion;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Days;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Exclusions: times whose sensor readings reports and metrics leave out. */
@Path("patients/{patient}/exclusions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exclusions")
@SecurityRequirement(name = RestApplication.BEARER)
public class ExclusionsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private ExclusionService exclusions;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The exclusions of some days",
            description = "In the order of time, and those that were taken back too. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The exclusions")
    public List<ExclusionBody> list(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @Parameter(description = "The first day, as in 2026-05-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, included") @QueryParam("to") String to) {
        return exclusions.list(path.patient(segment), Days.of(from, to)).stream()
                .map(kept -> ExclusionBody.of(kept, Languages.askedBy(asked)))
                .toList();
    }

    @POST
    @Operation(
            summary = "Exclude the sensor readings of a time",
            description = "No reading is touched: reports and metrics leave them out from the next one on, say so, and"
                    + " can be asked to count them. By the patient, or a clinician whose consent holds all of these"
                    + " days. Needs the scope account.")
    @APIResponse(
            responseCode = "201",
            description = "Excluded",
            content = @Content(schema = @Schema(implementation = ExclusionBody.class)))
    public Response mark(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewExclusionBody body) {
        var wanted = BadRequest.unless(body::value);
        return Response.status(Response.Status.CREATED)
                .entity(ExclusionBody.of(exclusions.mark(path.patient(segment), wanted), Languages.askedBy(asked)))
                .build();
    }

    @DELETE
    @Path("{exclusion}")
    @Operation(
            summary = "Take an exclusion back",
            description = "Its readings count again; that they did not, and who took it back, is kept. Needs the scope"
                    + " account.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("exclusion") String exclusion) {
        exclusions.takeBack(
                path.patient(segment), new ExclusionId(Ids.uuid(exclusion).orElseThrow(NoSuchExclusion::new)));
    }
}
