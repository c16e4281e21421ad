package org.islet.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.platform.Secret;

/**
 * What a form of a page without a session is known by: the same secret in a cookie and in the form. Another site can
 * make a browser send the form, and knows neither.
 */
public final class FormToken {

    /** The field of the form. */
    public static final String FIELD = "islet.form";

    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final String COOKIE = "islet-form";
    private static final String OF_THIS_HOST = "__Host-";
    private static final int BITS = 128;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    private FormToken() {}

    /** The browser's own one, or else a new one, which the answer brings it. */
    static String prepare(HttpServletRequest request, HttpServletResponse response, boolean isEncrypted) {
        String name = isEncrypted ? OF_THIS_HOST + COOKIE : COOKIE;
        String token = Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst()
                .orElseGet(() -> {
                    String made = Secret.ofBits(BITS);
                    response.addHeader(
                            "Set-Cookie",
                            name + "=" + made + "; Path=/; HttpOnly; SameSite=Lax" + (isEncrypted ? "; Secure" : ""));
                    return made;
                });
        request.setAttribute(ATTRIBUTE, token);
        return token;
    }

    static boolean isIn(HttpServletRequest request, String token) {
        String sent = Optional.ofNullable(request.getParameter(FIELD)).orElse("");
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** What the forms of this request's page carry; empty where a session's state guards them. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
