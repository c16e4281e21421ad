package org.islet.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.Caller;
import org.islet.account.access.ForEverybody;
import org.islet.account.owner.AccountService;
import org.islet.account.password.TemporaryPasswordService;
import org.islet.web.rest.MessageBody;

/** Passwords: forgotten and changed. */
@Path("passwords")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Passwords")
public class PasswordsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private AccountService accounts;

    @Inject
    private TemporaryPasswordService temporaryPasswords;

    @Inject
    private Caller caller;

    @POST
    @Path("temporary")
    @ForEverybody
    @Operation(
            summary = "Ask for a temporary password by letter",
            description = "The answer is the same for known and unknown addresses, and when asked too often.")
    @APIResponse(
            responseCode = "202",
            description = "If the address is known, a letter is on its way",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "400", description = "There is no address in the body")
    public Response temporary(@NotNull @Valid ForgottenPasswordBody body) {
        temporaryPasswords.request(body.email(), caller.address());
        return Response.accepted(MessageBody.of(asked, "rest.temporaryPassword"))
                .build();
    }

    @POST
    @ForEverybody
    @Operation(
            summary = "Set a new password",
            description = "With the address and either the current password or a temporary one, which is used up."
                    + " All sessions and tokens of the account end.")
    @APIResponse(responseCode = "204", description = "Changed; a letter says so")
    @APIResponse(responseCode = "400", description = "The new password is not acceptable; nothing was used up")
    @APIResponse(responseCode = "401", description = "Address and password do not go together")
    public void change(@NotNull @Valid PasswordChangeBody body) {
        accounts.changePassword(body.email(), body.password(), body.newPassword());
    }
}
