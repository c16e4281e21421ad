package org.islet.web.rest.redecoding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.record.redecoding.NoSuchRedecoding;
import org.islet.record.redecoding.RedecodingId;
import org.islet.record.redecoding.RedecodingService;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Stored captures read again by newer decoders: what that would change, and what it changed. The patient's alone. */
@RequestScoped
@Path("patients/{patient}/redecodings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Redecodings")
@SecurityRequirement(name = RestApplication.BEARER)
public class RedecodingsResource {

    @Inject
    private PatientPath patients;

    @Inject
    private RedecodingService redecodings;

    @GET
    @Operation(
            summary = "How many captures newer decoders have not read, and the redecodings there were",
            description = "Newest first. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = @Content(schema = @Schema(implementation = RedecodingOverviewBody.class)))
    public RedecodingOverviewBody list(@Parameter(description = "An id, or me") @PathParam("patient") String patient) {
        return RedecodingOverviewBody.of(redecodings.overview(patients.patient(patient)));
    }

    @POST
    @Operation(
            summary = "Have the difference computed",
            description = "In the background: ask again until its state is ready or nothing. What waits for a yes is"
                    + " computed anew, under another id. Needs the scopes read and upload.")
    @APIResponse(
            responseCode = "202",
            description = "It will be computed",
            content = @Content(schema = @Schema(implementation = RedecodingOverviewBody.class)))
    public Response ask(@Parameter(description = "An id, or me") @PathParam("patient") String patient) {
        return Response.accepted(RedecodingOverviewBody.of(redecodings.ask(patients.patient(patient))))
                .build();
    }

    @GET
    @Path("{redecoding}")
    @Operation(
            summary = "A difference: numbers, captures, and the first 50 changes of each type and kind",
            description = "An event is an event line of docs/contract.md. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "The difference in full",
            content = @Content(schema = @Schema(implementation = RedecodingDetailBody.class)))
    public RedecodingDetailBody detail(
            @Parameter(description = "An id, or me") @PathParam("patient") String patient,
            @PathParam("redecoding") String redecoding) {
        return RedecodingDetailBody.of(redecodings.detail(patients.patient(patient), id(redecoding)));
    }

    @POST
    @Path("{redecoding}/apply")
    @Operation(
            summary = "Apply exactly this difference",
            description = "In the background. When it is no longer the same by then, nothing is applied: it is ready"
                    + " again under another id, and \"renewed\". Needs the scopes read and upload.")
    @APIResponse(
            responseCode = "202",
            description = "It will be applied, or is applied already",
            content = @Content(schema = @Schema(implementation = RedecodingBody.class)))
    @APIResponse(responseCode = "409", description = "There is a newer difference")
    public Response apply(
            @Parameter(description = "An id, or me") @PathParam("patient") String patient,
            @PathParam("redecoding") String redecoding) {
        return Response.accepted(RedecodingBody.of(redecodings.apply(patients.patient(patient), id(redecoding))))
                .build();
    }

    @GET
    @Path("{redecoding}/formers")
    @Operation(
            summary = "All events an applied redecoding replaced",
            description = "Each with its capture and the version of the decoder that had told it; some days a page."
                    + " Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was before",
            content = @Content(schema = @Schema(implementation = FormerPageBody.class)))
    @APIResponse(responseCode = "400", description = "The number is not one a page gave out")
    public FormerPageBody formers(
            @Parameter(description = "An id, or me") @PathParam("patient") String patient,
            @PathParam("redecoding") String redecoding,
            @Parameter(description = "\"next\" of the page before") @QueryParam("start") @DefaultValue("0") int start) {
        if (start < 0) {
            throw new BadRequest("number");
        }
        return FormerPageBody.of(redecodings.formers(patients.patient(patient), id(redecoding), start));
    }

    private static RedecodingId id(String text) {
        return RedecodingId.parse(text).orElseThrow(NoSuchRedecoding::new);
    }
}
