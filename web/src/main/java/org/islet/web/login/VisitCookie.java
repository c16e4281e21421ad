package org.islet.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/**
 * The cookie that carries a visit's secret, until the browser is closed. Where people come by TLS it has the name that
 * browsers take from this host alone, and only over TLS: no neighbour under the same domain can plant one.
 */
@ApplicationScoped
class VisitCookie {

    private static final String NAME = "islet-visit";

    @Inject
    private Configuration configuration;

    Optional<String> secretIn(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty())
                .findFirst();
    }

    void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie(secret);
        cookie.setSecure(isAllEncrypted() || request.isSecure());
        response.addCookie(cookie);
    }

    void forget(HttpServletResponse response) {
        var cookie = cookie("");
        cookie.setSecure(isAllEncrypted());
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** Lax, not Strict: a link in one of our letters must find its reader signed in. */
    private Cookie cookie(String value) {
        var cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return isAllEncrypted() ? "__Host-" + NAME : NAME;
    }

    private boolean isAllEncrypted() {
        return configuration.text(Setting.URL).startsWith("https:");
    }
}
