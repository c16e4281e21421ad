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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.asking.ConsentRequestId;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;

/** What a clinician asks patients for. */
@Path("consent-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class ConsentRequestsResource {

    @Inject
    private ConsentRequestService requests;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask a patient for consent",
            description =
                    "For clinicians, by the patient's e-mail address; the answer is the same whether or not anybody has"
                            + " it. If a patient has, a letter leads to where it is answered. It is over by itself after"
                            + " 14 days. Needs the scope share.")
    @APIResponse(
            responseCode = "202",
            description = "Asked, if a patient has the address",
            content = @Content(schema = @Schema(implementation = SentRequestBody.class)))
    @APIResponse(responseCode = "403", description = "Not a clinician, or a token without the scope share")
    @APIResponse(responseCode = "409", description = "This address was asked by the caller already")
    @APIResponse(responseCode = "429", description = "Too many from one clinician within an hour")
    public Response ask(@NotNull @Valid NewConsentRequestBody body) {
        var wanted = BadRequest.unless(body::value);
        return Response.accepted(SentRequestBody.of(requests.ask(wanted))).build();
    }

    @GET
    @Operation(
            summary = "What the caller asked for",
            description = "For clinicians: by the addresses that were written, newest first, until each is over. Needs"
                    + " the scope share.")
    @APIResponse(responseCode = "200", description = "The requests")
    @APIResponse(responseCode = "403", description = "Not a clinician, or a token without the scope share")
    public List<SentRequestBody> list() {
        return requests.sent().stream().map(SentRequestBody::of).toList();
    }

    @DELETE
    @Path("{request}")
    @Operation(
            summary = "Take a request back",
            description = "While it waits. Nobody can answer it any more. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", description = "Not a clinician, or a token without the scope share")
    public void takeBack(@PathParam("request") String request) {
        requests.takeBack(new ConsentRequestId(Ids.uuid(request).orElseThrow(NoSuchConsentRequest::new)));
    }
}
