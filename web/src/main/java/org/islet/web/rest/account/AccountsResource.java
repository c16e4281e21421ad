package org.islet.web.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.account.owner.AccountService;
import org.islet.account.owner.OwnAccount;
import org.islet.account.owner.PreferencesService;
import org.islet.account.relation.RelationService;
import org.islet.enrolment.EnrolmentService;
import org.islet.enrolment.SignUp;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.MessageBody;
import org.islet.web.rest.RestApplication;

/** Accounts: signing up, and one's own. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {

    @Context
    private HttpServletRequest asked;

    @Inject
    private AccountService accounts;

    @Inject
    private PreferencesService preferences;

    @Inject
    private RelationService relations;

    @Inject
    private EnrolmentService enrolment;

    @POST
    @ForEverybody
    @Operation(
            summary = "Sign up as a patient",
            description = "The answer is the same whether the address is new or known; a letter tells its owner.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; a letter is on its way",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    @APIResponse(responseCode = "429", description = "Too many from one place within an hour")
    public Response signUp(@NotNull @Valid NewAccountBody body) {
        enrolment.signUp(BadRequest.unless(() -> new SignUp(
                body.email(),
                body.password(),
                body.profile(),
                body.preferences().value(),
                body.termsVersion(),
                body.privacyVersion())));
        return Response.accepted(MessageBody.of(asked, "rest.accountOpen")).build();
    }

    @GET
    @Path("me")
    @Operation(summary = "One's own account", description = "Needs the scope read.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountBody.class)))
    public AccountBody me() {
        return AccountBody.of(accounts.me(), preferences.mine(), relations.mine());
    }

    @PATCH
    @Path("me")
    @Operation(
            summary = "Change one's own profile or preferences",
            description = "What is left out stays as it is. Needs the scopes read and account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountBody.class)))
    public AccountBody change(@NotNull @Valid AccountChangeBody body) {
        OwnAccount before = accounts.me();
        Optional.ofNullable(body.profile())
                .map(profile -> BadRequest.unless(() -> profile.changing(before)))
                .ifPresent(profile -> accounts.changeProfile(profile));
        Optional.ofNullable(body.preferences())
                .map(wanted -> BadRequest.unless(() -> wanted.changing(preferences.mine())))
                .ifPresent(preferences::change);
        return me();
    }
}
