package org.islet.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.regex.Pattern;

/**
 * Lets a page's own policy replace ours: a browser given two obeys both, and nothing would work. And leads nowhere but
 * to this portal: the server makes addresses of whatever a request claims as its host.
 */
final class GuardedAnswer extends HttpServletResponseWrapper {

    private static final String LOCATION = "Location";
    private static final Pattern SCHEME_AND_HOST = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\]{2}[^/?#\\\\]*");
    private static final Pattern SLASHES = Pattern.compile("^[/\\\\][/\\\\\\s]+");

    GuardedAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, LOCATION.equalsIgnoreCase(name) ? here(value) : value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? here(value) : value);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader(LOCATION, location);
    }

    /** The address without scheme and host, as seen from this portal; what begins with two slashes names a host. */
    static String here(String location) {
        String path = SCHEME_AND_HOST.matcher(location).replaceFirst("");
        return path.isEmpty() ? "/" : SLASHES.matcher(path).replaceFirst("/");
    }
}
