package org.islet.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.web.address.PageAddress;

/**
 * Where somebody was on the way to when they were asked to sign in: a page of ours with what its address says, and
 * nothing else, whatever a request claims.
 *
 * @param address below the portal's own, with a slash at its beginning
 */
public record Goal(String address) {

    /** Of a form and of an address. */
    public static final String NAME = "goal";

    private static final String PDF = "/report.pdf";
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("(/[a-z.-]*)(\\?[A-Za-z0-9=&%._~+-]*)?");

    /** Empty where the text is no address of a page that is for somebody. */
    public static Optional<Goal> parse(String text) {
        var match = ADDRESS.matcher(text);
        return text.length() <= LONGEST && match.matches() && isThere(match.group(1))
                ? Optional.of(new Goal(text))
                : Optional.empty();
    }

    /** Where this request leads; of what was sent only the page. */
    public static Optional<Goal> of(HttpServletRequest request) {
        boolean isRead = request.getMethod().equals("GET") && request.getQueryString() != null;
        return parse(request.getServletPath() + (isRead ? "?" + request.getQueryString() : ""));
    }

    /** Whether anything answers at an address, whoever may see it. */
    public static boolean isThere(String path) {
        return path.equals(PDF) || PageAddress.ofPath(path).isPresent();
    }

    /** The way to sign in that leads on to it. */
    public String signIn() {
        return PageAddress.SIGN_IN.path() + "?" + NAME + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
