package org.islet.web.rest.authorization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.islet.account.access.ForEverybody;
import org.islet.account.authorization.DeviceAuthorizationService;
import org.islet.account.authorization.Poll;
import org.islet.account.authorization.ProgramName;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;
import org.islet.web.rest.BadRequest;

/** The device authorization grant of RFC 8628. */
@Path("oauth")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class OAuthResource {

    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";

    @Inject
    private DeviceAuthorizationService authorizations;

    @Context
    private HttpServletRequest asked;

    @POST
    @Path("device-authorization")
    @ForEverybody
    @Operation(
            summary = "Ask to be let in",
            description = "RFC 8628, 3.1. The program shows user_code and opens verification_uri_complete; whoever is"
                    + " signed in there says yes or no. What comes of it may send data and nothing else.")
    @APIResponse(
            responseCode = "200",
            description = "What to show, and what to ask with",
            content = @Content(schema = @Schema(implementation = DeviceAuthorizationBody.class)))
    public Response begin(
            @FormParam("client_id")
                    @DefaultValue("")
                    @Schema(
                            description = "What the program calls itself and its"
                                    + " computer; its owner reads it, and the token is named so",
                            example = "Laptop in the kitchen")
                    String clientId) {
        ProgramName program = BadRequest.unless(() -> new ProgramName(clientId));
        return unkept(Response.ok(DeviceAuthorizationBody.of(authorizations.begin(program))));
    }

    @POST
    @Path("token")
    @ForEverybody
    @Operation(
            summary = "Ask whether its owner has said yes",
            description = "RFC 8628, 3.4: at most once in an interval, until there is a token or a no. The token is"
                    + " given once.")
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content = @Content(schema = @Schema(implementation = AccessTokenBody.class)))
    @APIResponse(
            responseCode = "400",
            description = "authorization_pending, slow_down (wait five seconds longer from now on), access_denied,"
                    + " expired_token, invalid_grant or unsupported_grant_type",
            content = @Content(schema = @Schema(implementation = OAuthErrorBody.class)))
    public Response token(
            @FormParam("grant_type") @DefaultValue("") @Schema(example = DEVICE_CODE) String grantType,
            @FormParam("device_code") @DefaultValue("") String deviceCode) {
        if (!grantType.equals(DEVICE_CODE)) {
            return no("unsupported_grant_type");
        }
        Poll poll = authorizations.poll(deviceCode);
        if (poll instanceof Poll.Granted granted) {
            return unkept(Response.ok(AccessTokenBody.of(granted.issued())));
        }
        return no(error(poll));
    }

    private static String error(Poll poll) {
        if (poll instanceof Poll.Pending) {
            return "authorization_pending";
        }
        if (poll instanceof Poll.TooSoon) {
            return "slow_down";
        }
        if (poll instanceof Poll.Refused) {
            return "access_denied";
        }
        return poll instanceof Poll.Expired ? "expired_token" : "invalid_grant";
    }

    private Response no(String error) {
        String why = Messages.in(Languages.askedBy(asked), "oauth." + error);
        return unkept(Response.status(Response.Status.BAD_REQUEST).entity(new OAuthErrorBody(error, why)));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}
