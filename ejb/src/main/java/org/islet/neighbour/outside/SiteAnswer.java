package org.islet.neighbour.outside;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a site answered.
 *
 * @param headers by their names in small letters
 * @param body as it was before it was packed for the way
 */
public record SiteAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    /** What the status says is wrong; empty where the site gave what was asked. */
    public Optional<SiteFault> fault() {
        return switch (status) {
            case 200 -> Optional.empty();
            case 401 -> Optional.of(new SiteFault(SiteTrouble.NOT_LET_IN));
            case 403 -> Optional.of(new SiteFault(SiteTrouble.FORBIDDEN));
            case 404 -> Optional.of(new SiteFault(SiteTrouble.NOT_THERE));
            case 429 -> Optional.of(new SiteFault(SiteTrouble.TOO_OFTEN, asked()));
            default -> Optional.of(new SiteFault(isRedirect() ? SiteTrouble.REDIRECTED : SiteTrouble.FAILS, asked()));
        };
    }

    private boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    /** A date in its place is passed over: our own pauses grow. */
    private Duration asked() {
        String seconds = headers.getOrDefault("retry-after", "");
        if (!seconds.matches("\\d{1,9}")) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofSeconds(Integer.parseInt(seconds));
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }
}
