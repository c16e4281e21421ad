package org.islet.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.web.security.Connections;

/** What a browser is known by that a code let in, until it is closed; whether the code goes on is asked each time. */
@ApplicationScoped
class CodeCookie {

    private static final String NAME = "islet-code";

    @Inject
    private Connections connections;

    Optional<String> secretIn(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty())
                .findFirst();
    }

    void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(secret, request));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie("", request);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private Cookie cookie(String value, HttpServletRequest request) {
        var cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(connections.isEncrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name(HttpServletRequest request) {
        return connections.isEncrypted(request) ? "__Host-" + NAME : NAME;
    }
}
