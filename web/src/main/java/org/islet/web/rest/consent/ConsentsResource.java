package org.islet.web.rest.consent;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.consent.ConsentId;
import org.islet.consent.ConsentService;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.receipt.ConsentReceiptService;
import org.islet.web.language.Languages;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** Consents: given, listed and withdrawn by the patient alone. */
@Path("patients/{patient}/consents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@SecurityRequirement(name = RestApplication.BEARER)
public class ConsentsResource {

    private static final String PDF = "application/pdf";

    @Context
    private HttpServletRequest asked;

    @Inject
    private ConsentReceiptService receipts;

    @Inject
    private ConsentService consents;

    @Inject
    private PatientPath path;

    @GET
    @Operation(
            summary = "All consents ever given",
            description = "Newest first, ended ones too. Needs the scope share.")
    @APIResponse(responseCode = "200", description = "The consents")
    public List<ConsentBody> list(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return consents.list(path.patient(segment)).stream()
                .map(consent -> ConsentBody.of(consent, Languages.askedBy(asked)))
                .toList();
    }

    @POST
    @Operation(
            summary = "Give a consent",
            description =
                    "To one clinician or to a whole clinic, see GET /recipients. Valid at once. Needs the scope share.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = ConsentBody.class)))
    public Response give(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewConsentBody body) {
        var wanted = BadRequest.unless(body::value);
        return Response.status(Response.Status.CREATED)
                .entity(ConsentBody.of(consents.give(path.patient(segment), wanted), Languages.askedBy(asked)))
                .build();
    }

    @GET
    @Path("{consent}/receipt")
    @Produces(PDF)
    @Operation(
            summary = "The receipt of a consent",
            description =
                    "One page: what was given, to whom, for how long, and how it ended; in the language asked for."
                            + " Needs the scope share.")
    @APIResponse(
            responseCode = "200",
            description = "A PDF file",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response receipt(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("consent") String consent) {
        var receipt = receipts.receipt(
                path.patient(segment),
                new ConsentId(Ids.uuid(consent).orElseThrow(NoSuchConsent::new)),
                Languages.askedBy(asked));
        return Response.ok(receipt.pdf())
                .header("Content-Disposition", "attachment; filename=\"" + receipt.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{consent}")
    @Operation(
            summary = "Withdraw a consent",
            description = "The next request of its recipient is refused. Needs the scope share.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @PathParam("consent") String consent) {
        consents.withdraw(path.patient(segment), new ConsentId(Ids.uuid(consent).orElseThrow(NoSuchConsent::new)));
    }
}
