package org.islet.web.report;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.Needs;

/**
 * Which report somebody chose last, and of how many days; their browser remembers it for a year. The account stands with
 * it, so that nobody meets the choice of another who used the same browser; nothing of a patient does.
 *
 * @param isSinceVisit since the last visit, where one is noted, and else so many days
 */
record LastChoice(String report, int days, boolean isSinceVisit) {

    private static final String COOKIE = "islet-report";
    private static final String SINCE_VISIT = ".visit";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f-]{36})\\.([a-z-]{1,60})\\.([1-9][0-9]{0,2})(\\.visit)?");

    LastChoice(String report, int days) {
        this(report, days, false);
    }

    /** Empty where nothing was chosen, or what there is no more. */
    static Optional<LastChoice> of(HttpServletRequest request, AccountId account) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> read(cookie.getValue(), account).stream())
                .findFirst();
    }

    static Optional<LastChoice> read(String written, AccountId account) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches() || !parts.group(1).equals(account.value().toString())) {
            return Optional.empty();
        }
        var choice = new LastChoice(parts.group(2), Integer.parseInt(parts.group(3)), parts.group(4) != null);
        return Optional.of(choice)
                .filter(known -> Reports.byId(known.report()).isPresent() && known.days() <= Needs.LONGEST_DAYS);
    }

    String written(AccountId account) {
        return account.value() + "." + report + "." + days + (isSinceVisit ? SINCE_VISIT : "");
    }

    /** What remembers it. */
    Cookie cookie(AccountId account, boolean isEncrypted) {
        var cookie = new Cookie(COOKIE, written(account));
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
