package org.islet.web.rest.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.code.ShareCodeService;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Codes that let somebody without an account look on the pages: made, listed and withdrawn by the patient alone. */
@Path("patients/{patient}/codes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class CodesResource {

    @Inject
    private ShareCodeService codes;

    @Inject
    private PatientPath path;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "All codes ever made",
            description = "Newest first, ended ones too, without their letters. Needs the scope share.")
    @APIResponse(responseCode = "200", description = "The codes")
    public List<CodeBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return codes.list(path.patient(segment)).stream().map(CodeBody::of).toList();
    }

    @POST
    @Operation(
            summary = "Make a code",
            description =
                    "Whoever types it on the page it names looks at the reports of this extent, and at nothing else."
                            + " Ten at most go on at a time. Needs the scope share.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the letters are told this once",
            content = @Content(schema = @Schema(implementation = CodeBody.class)))
    public Response make(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewCodeBody body) {
        var wanted = BadRequest.unless(() -> body.value(clock.instant()));
        return Response.status(Response.Status.CREATED)
                .entity(CodeBody.of(codes.make(path.patient(segment), wanted)))
                .build();
    }

    @DELETE
    @Path("{code}")
    @Operation(
            summary = "Withdraw a code",
            description = "The next request of whoever came with it is refused. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("code") String code) {
        codes.withdraw(path.patient(segment), new ConsentId(Ids.uuid(code).orElseThrow(NoSuchConsent::new)));
    }
}
