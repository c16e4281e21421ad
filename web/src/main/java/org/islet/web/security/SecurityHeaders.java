package org.islet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Puts the same headers on every answer: pages, REST, files and errors.
 *
 * <p>It is mapped in web.xml, which puts it before every filter found by annotation, and for errors too: they are
 * dispatched anew, after the server has thrown away the headers of the first attempt.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String POLICY = "Content-Security-Policy";

    /** For what is not a page of ours; pages bring their own, wider one. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            NOTHING,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Inject
    private transient Connections connections;

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (connections.isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        if (isShared(request)) {
            // the server packs them for whoever takes it
            response.setHeader("Vary", "Accept-Encoding");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isRest(request) || PAGE_METHODS.contains(request.getMethod())) {
            chain.doFilter(request, new GuardedAnswer(response));
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api");
    }

    /** Scripts and styles are the same for everyone and may be kept; whatever else may be about somebody. */
    private static boolean isShared(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }
}
