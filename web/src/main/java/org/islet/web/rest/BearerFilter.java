package org.islet.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.islet.account.BearerSecret;
import org.islet.account.Caller;
import org.islet.account.ForEverybody;
import org.islet.account.TokenService;

/**
 * The door of REST. Who brings no token gets to what is marked {@code @ForEverybody} and no further; a token that is not
 * valid is refused everywhere.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

    private static final Problem MISSING =
            new Problem(401, "not-signed-in", "Sign in first", "Send a token: Authorization: Bearer islet_…");

    private static final Problem NOT_VALID = new Problem(
            401, "token-not-valid", "The token is not valid", "It may be mistyped, expired or revoked: make a new one");

    @Inject
    private Caller caller;

    @Inject
    private TokenService tokens;

    @Context
    private ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            if (!asked.getResourceMethod().isAnnotationPresent(ForEverybody.class)) {
                request.abortWith(MISSING.toResponse());
            }
            return;
        }
        BearerSecret.in(header)
                .flatMap(tokens::identityOf)
                .ifPresentOrElse(caller::signIn, () -> request.abortWith(NOT_VALID.toResponse()));
    }
}
