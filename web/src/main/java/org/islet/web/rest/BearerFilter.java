package org.islet.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.islet.account.Caller;
import org.islet.account.access.ForEverybody;
import org.islet.account.token.BearerSecret;
import org.islet.account.token.TokenService;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/**
 * The door of REST, but for what has a {@link PhoneDoor}. Who brings no token gets to what is marked {@code @ForEverybody} and no further; a token that is not
 * valid is refused everywhere.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

    @Inject
    private Caller caller;

    @Inject
    private TokenService tokens;

    @Context
    private ResourceInfo asked;

    @Context
    private HttpServletRequest wire;

    @Override
    public void filter(ContainerRequestContext request) {
        if (asked.getResourceClass().isAnnotationPresent(PhoneDoor.class)) {
            return; // it has a door of its own
        }
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            if (!asked.getResourceMethod().isAnnotationPresent(ForEverybody.class)) {
                request.abortWith(refusal("not-signed-in"));
            }
            return;
        }
        BearerSecret.in(header)
                .flatMap(tokens::identityOf)
                .ifPresentOrElse(caller::signIn, () -> request.abortWith(refusal("token-not-valid")));
    }

    private Response refusal(String name) {
        Locale language = Languages.askedBy(wire);
        return Problem.in(language, 401, name, Messages.in(language, "problem." + name + ".detail"))
                .toResponse();
    }
}
