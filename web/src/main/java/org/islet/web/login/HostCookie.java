package org.islet.web.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie no script reads. Over TLS it has the name that browsers take from this host alone, so that no neighbour under
 * the same domain can plant one.
 *
 * @param name without what TLS puts before it
 */
record HostCookie(String name) {

    /** Empty where the request brings none, or one that was emptied. */
    Optional<String> in(HttpServletRequest request, boolean isEncrypted) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(fullName(isEncrypted)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Until the browser is closed, unless its age is set. */
    Cookie of(String value, boolean isEncrypted) {
        var cookie = new Cookie(fullName(isEncrypted), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String fullName(boolean isEncrypted) {
        return isEncrypted ? "__Host-" + name : name;
    }
}
