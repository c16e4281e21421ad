package org.islet.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.erasure.ErasureService;
import org.islet.web.language.Languages;
import org.islet.web.rest.RestApplication;

/** Closing one's own account. */
@RequestScoped
@Path("accounts/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@SecurityRequirement(name = RestApplication.BEARER)
public class ErasureResource {

    @Inject
    private ErasureService erasures;

    @Context
    private HttpServletRequest asked;

    @GET
    @Operation(summary = "What goes when the account is closed", description = "Needs the scope account.")
    @APIResponse(
            responseCode = "200",
            description = "In numbers",
            content = @Content(schema = @Schema(implementation = ErasurePlanBody.class)))
    public ErasurePlanBody plan() {
        return ErasurePlanBody.of(erasures.plan(), Languages.askedBy(asked));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close the account and erase everything of the person, at once and for good",
            description = "Asks for the password again. Needs the scope account.")
    @APIResponse(
            responseCode = "200",
            description = "Everything is gone; this is the receipt",
            content = @Content(schema = @Schema(implementation = ErasureReceiptBody.class)))
    @APIResponse(responseCode = "403", description = "The password is not right")
    @APIResponse(responseCode = "409", description = "Something is to be done first")
    public ErasureReceiptBody erase(@NotNull @Valid ErasureBody body) {
        return ErasureReceiptBody.of(erasures.erase(body.typed()));
    }
}
