package org.islet.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.islet.account.session.Browser;
import org.islet.account.session.KnownBrowserService;
import org.islet.web.security.Connections;
import org.islet.web.security.FormToken;

/** What a browser is known again by at its next sign-in; it opens nothing, and saves its owner a letter. */
@ApplicationScoped
class BrowserCookie {

    private static final HostCookie COOKIE = new HostCookie("islet-browser");

    @Inject
    private Connections connections;

    /** Nobody's where the browser has none. */
    String secretIn(HttpServletRequest request) {
        return find(request).orElse("");
    }

    /** The same, or else what its tabs have in common before anybody has signed in with it. */
    Optional<String> shownBy(HttpServletRequest request) {
        return find(request).or(() -> FormToken.of(request));
    }

    private Optional<String> find(HttpServletRequest request) {
        return COOKIE.in(request, connections.isEncrypted(request));
    }

    void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = COOKIE.of(secret, connections.isEncrypted(request));
        cookie.setMaxAge(Math.toIntExact(KnownBrowserService.LONGEST.toSeconds()));
        response.addCookie(cookie);
    }

    static Browser browserOf(HttpServletRequest request) {
        return Browser.of(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
