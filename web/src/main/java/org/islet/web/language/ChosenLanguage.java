package org.islet.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language somebody chose before anybody knows who they are; their browser remembers it for a year. */
public final class ChosenLanguage {

    private static final String COOKIE = "islet-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private ChosenLanguage() {}

    /** Empty where nothing was chosen, or what is not offered any more. */
    public static Optional<Locale> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Languages.offered(tag).stream())
                .findFirst();
    }

    /** What remembers it. */
    public static Cookie cookie(Locale language, boolean isEncrypted) {
        var cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
