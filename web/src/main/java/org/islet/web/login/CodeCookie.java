package org.islet.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.islet.web.security.Connections;

/** What a browser is known by that a code let in, until it is closed; whether the code goes on is asked each time. */
@ApplicationScoped
class CodeCookie {

    private static final HostCookie COOKIE = new HostCookie("islet-code");

    @Inject
    private Connections connections;

    Optional<String> secretIn(HttpServletRequest request) {
        return COOKIE.in(request, connections.isEncrypted(request));
    }

    void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(COOKIE.of(secret, connections.isEncrypted(request)));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        var cookie = COOKIE.of("", connections.isEncrypted(request));
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
