package org.islet.web.rest.emergency;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.emergency.EmergencyAccessService;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;

/** Access that the calling clinician takes in an emergency. */
@Path("emergency-accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class EmergencyAccessesResource {

    @Inject
    private EmergencyAccessService emergencies;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take access in an emergency",
            description = "For clinicians, where the operator allows it: opens all reports of the one patient who has"
                    + " this family name and birth date, to be read. The patient gets a letter at once; the clinic"
                    + " reviews it. Needs the scopes read and share.")
    @APIResponse(
            responseCode = "201",
            description = "Open; the patient is told by letter where an address is confirmed, else on their page",
            content = @Content(schema = @Schema(implementation = OpenedAccessBody.class)))
    @APIResponse(responseCode = "403", description = "Not a clinician, not allowed here, or a token without the scopes")
    @APIResponse(responseCode = "404", description = "Not exactly one patient is called that, or they do not want it")
    @APIResponse(responseCode = "429", description = "Too many within an hour")
    public Response open(@NotNull @Valid NewEmergencyAccessBody body) {
        var wanted = BadRequest.unless(body::value);
        return Response.status(Response.Status.CREATED)
                .entity(OpenedAccessBody.of(emergencies.open(wanted)))
                .build();
    }

    @GET
    @Operation(
            summary = "What the caller took and goes on",
            description = "For clinicians, newest first. Needs the scope read.")
    @APIResponse(responseCode = "200", description = "The accesses")
    @APIResponse(responseCode = "403", description = "Not a clinician, or a token without the scope read")
    public List<OpenedAccessBody> list() {
        return emergencies.own().stream().map(OpenedAccessBody::of).toList();
    }

    @DELETE
    @Path("{access}")
    @Operation(summary = "End an access the caller took", description = "Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "403", description = "Not a clinician, or a token without the scope share")
    public void close(@PathParam("access") String access) {
        emergencies.close(new ConsentId(Ids.uuid(access).orElseThrow(NoSuchConsent::new)));
    }
}
