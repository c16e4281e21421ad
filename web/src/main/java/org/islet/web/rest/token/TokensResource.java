package org.islet.web.rest.token;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.access.ForEverybody;
import org.islet.account.owner.AccountService;
import org.islet.account.token.IssuedToken;
import org.islet.account.token.NoSuchToken;
import org.islet.account.token.TokenId;
import org.islet.account.token.TokenService;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;

/** Bearer tokens: made with a password or with another token, listed, revoked. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokensResource {

    @Inject
    private TokenService tokens;

    @Inject
    private AccountService accounts;

    @POST
    @ForEverybody
    @Operation(
            summary = "Make a token",
            description = "With e-mail address and password, or without them for the owner of the token in the header"
                    + " (scope account). The secret is in this answer and cannot be had again.")
    @APIResponse(
            responseCode = "201",
            description = "The token and its secret",
            content = @Content(schema = @Schema(implementation = IssuedTokenBody.class)))
    @APIResponse(responseCode = "401", description = "Address and password do not go together, or a code is needed too")
    @APIResponse(responseCode = "403", description = "The token in the header reaches less far than the one wanted")
    public Response make(@NotNull @Valid NewTokenBody body) {
        IssuedToken issued = body.hasPassword()
                ? tokens.make(body.email(), body.password(), Optional.ofNullable(body.code()), body.request())
                : tokens.make(body.request());
        return Response.status(Response.Status.CREATED)
                .entity(new IssuedTokenBody(TokenBody.of(issued.token()), issued.secret()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(summary = "One's own tokens that still count", description = "Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(responseCode = "200", description = "The tokens, newest first, without their secrets")
    public List<TokenBody> list() {
        return tokens.list().stream().map(TokenBody::of).toList();
    }

    @GET
    @Path("current")
    @Operation(
            summary = "Whom the token in the header speaks for",
            description = "For every token: a program that sends data shows whose account they go to.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(
            responseCode = "200",
            description = "The account's patient and name",
            content = @Content(schema = @Schema(implementation = HolderBody.class)))
    public HolderBody current() {
        return HolderBody.of(accounts.holder());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token", description = "At once. Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "The caller has no such token")
    public void revoke(@PathParam("id") String id) {
        tokens.revoke(new TokenId(Ids.uuid(id).orElseThrow(NoSuchToken::new)));
    }
}
