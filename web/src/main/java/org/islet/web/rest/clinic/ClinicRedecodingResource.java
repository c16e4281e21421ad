package org.islet.web.rest.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.record.redecoding.ClinicRedecoding;
import org.islet.record.redecoding.ClinicRedecodingService;
import org.islet.web.rest.RestApplication;

/** Decoding again for all who share with the caller's clinic: numbers, never whose they are. */
@RequestScoped
@Path("clinics/mine/redecoding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Redecodings")
@SecurityRequirement(name = RestApplication.BEARER)
public class ClinicRedecodingResource {

    @Inject
    private ClinicRedecodingService redecoding;

    @GET
    @Operation(
            summary = "How far the patients are who share with the whole clinic",
            description = "For administrators. Needs the scope read.")
    @APIResponse(
            responseCode = "200",
            description = "How far it is",
            content = @Content(schema = @Schema(implementation = ClinicRedecodingBody.class)))
    public ClinicRedecodingBody standing() {
        return ClinicRedecodingBody.of(redecoding.standing());
    }

    @POST
    @Operation(
            summary = "Have the differences of all who are behind computed",
            description = "For administrators. In the background. Needs the scopes read and account.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; how far it is",
            content = @Content(schema = @Schema(implementation = ClinicRedecodingBody.class)))
    public Response start() {
        return Response.accepted(ClinicRedecodingBody.of(redecoding.start())).build();
    }

    @POST
    @Path("apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Apply the differences that are ready",
            description = "For administrators. In the background; what has changed by then is not applied and is ready"
                    + " again. Needs the scopes read and account.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; how far it is",
            content = @Content(schema = @Schema(implementation = ClinicRedecodingBody.class)))
    @APIResponse(responseCode = "409", description = "Others are ready by now than were shown")
    public Response apply(@NotNull @Valid ShownBody body) {
        return Response.accepted(ClinicRedecodingBody.of(redecoding.apply(body.shown())))
                .build();
    }

    /** What was looked at. */
    @Schema(name = "Shown")
    public record ShownBody(@NotNull String shown) {}

    /** How far a clinic is, as it is published: it stays when what the service tells grows, or its names change. */
    @Schema(name = "ClinicRedecoding")
    public record ClinicRedecodingBody(
            int patients,
            int patientsBehind,
            int capturesBehind,
            int underWay,
            int ready,
            int failed,
            int applied,
            int added,
            int changed,
            int gone,

            @Schema(description = "Names exactly the differences that are ready; POST apply asks for it")
            String shown) {

        static ClinicRedecodingBody of(ClinicRedecoding standing) {
            return new ClinicRedecodingBody(
                    standing.patients(),
                    standing.patientsBehind(),
                    standing.capturesBehind(),
                    standing.underWay(),
                    standing.ready(),
                    standing.failed(),
                    standing.applied(),
                    standing.added(),
                    standing.changed(),
                    standing.gone(),
                    standing.shown());
        }
    }
}
