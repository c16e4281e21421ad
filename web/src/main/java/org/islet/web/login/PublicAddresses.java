package org.islet.web.login;

import java.util.Arrays;
import java.util.Set;
import org.islet.web.address.PageAddress;

/** THE list of addresses that need no sign-in; whatever is not on it asks who is there. */
final class PublicAddresses {

    /** Where people are sent to sign in, and where a temporary password leads to. */
    static final String SIGN_IN = "/sign-in";

    static final String NEW_PASSWORD = "/new-password";

    /** Where a code is given after the password. */
    static final String CODE = "/code";

    /** Where a second factor is turned on. */
    static final String SECOND_FACTOR = "/second-factor";

    /** Where a code is typed that a patient gave away. */
    static final String VISIT = "/visit";

    private static final String LANGUAGE = "/language";

    private static final Set<String> PAGES = Set.of(
            "/",
            "/home",
            "/help",
            "/kept",
            "/devices",
            "/numbers",
            "/download",
            "/terms",
            "/privacy",
            SIGN_IN,
            VISIT,
            "/sign-up",
            "/forgotten-password",
            "/confirm-email",
            "/email-change",
            "/account-closed",
            "/invitation",
            "/invited",
            "/set-up",
            LANGUAGE,
            "/robots.txt",
            // what operators ask; who may is decided by another filter
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started",
            "/metrics",
            "/openapi",
            "/not-found",
            "/no-room",
            "/page-expired",
            "/busy",
            "/went-wrong");

    /** Beside its pages all that whoever came with a code sees. */
    private static final String FILE_BY_CODE = "/report.pdf";

    /** Folders of things that are the same for everybody; REST has a door of its own, which reads no cookie. */
    private static final Set<String> FOLDERS = Set.of("/jakarta.faces.resource/", "/resources/", "/uploader/", "/api/");

    private PublicAddresses() {}

    static boolean holds(String path) {
        return PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }

    static boolean isOpenByCode(String path) {
        return path.equals(FILE_BY_CODE)
                || Arrays.stream(PageAddress.values())
                        .anyMatch(page -> page.isOpenByCode() && page.path().equals(path));
    }

    /** Everything a visit reaches that has one page to go to before it may go on. */
    static boolean isOpenOnTheWayTo(String onlyPage, String path) {
        return path.equals(onlyPage) || path.equals(LANGUAGE) || path.startsWith("/jakarta.faces.resource/");
    }

    /** Under it, cookies do not count. */
    static boolean isRest(String path) {
        return path.startsWith("/api/");
    }
}
