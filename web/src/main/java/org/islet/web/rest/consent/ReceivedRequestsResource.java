package org.islet.web.rest.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.islet.consent.asking.ConsentRequestId;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.patient.PatientId;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** What clinicians ask a patient for, and the patient's answers. */
@Path("patients/{patient}/consent-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class ReceivedRequestsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private ConsentRequestService requests;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "The requests for consent that wait",
            description = "Newest first; none while the e-mail address is unconfirmed. Needs the scope share.")
    @APIResponse(responseCode = "200", description = "The requests")
    public List<ReceivedRequestBody> list(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return requests.waiting(path.patient(segment)).stream()
                .map(ReceivedRequestBody::of)
                .toList();
    }

    @POST
    @Path("{request}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give what is asked for, or less",
            description = "Whatever is left out is given as asked: {} gives exactly that. Needs the scope share.")
    @APIResponse(
            responseCode = "201",
            description = "Given; the consent",
            content = @Content(schema = @Schema(implementation = ConsentBody.class)))
    @APIResponse(responseCode = "400", description = "More than is asked for, or not to be understood")
    public Response grant(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("request") String request,
            @NotNull @Valid GrantBody body) {
        PatientId patient = path.patient(segment);
        ConsentRequestId id = id(request);
        var waiting = requests.waiting(patient, id);
        var given = requests.grant(patient, id, BadRequest.unless(() -> body.of(waiting)));
        return Response.status(Response.Status.CREATED)
                .entity(ConsentBody.of(given, Languages.askedBy(asked)))
                .build();
    }

    @POST
    @Path("{request}/decline")
    @Operation(
            summary = "Give nothing",
            description = "Who asked is told that it was not given, and nothing more. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Declined")
    public void decline(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("request") String request) {
        requests.decline(path.patient(segment), id(request));
    }

    private static ConsentRequestId id(String request) {
        return new ConsentRequestId(Ids.uuid(request).orElseThrow(NoSuchConsentRequest::new));
    }
}
