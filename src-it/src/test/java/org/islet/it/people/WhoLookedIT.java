package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of those who looked has all its lines, a page at a time, and needs no script for it. */
@ExtendWith(ArquillianExtension.class)
class WhoLookedIT {

    private static final int LOOKS = 104;
    private static final Pattern PART = Pattern.compile("(\\d+) to (\\d+) of (\\d+)");

    @ArquillianResource
    private Portal portal;

    @Test
    void everyLineIsOnOneOfThePages() {
        var ada = Person.patient(portal, "Ada", "Example");
        for (int look = 0; look < LOOKS; look++) {
            Person.expect(200, ada.api().get("patients/me/events?from=2026-05-01&to=2026-05-02"));
        }
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);

        var first = pages.get("/sharing?own=yes");
        var second = pages.get("/sharing?own=yes&page=2");
        var last = pages.get("/sharing?own=yes&page=3");
        var beyond = pages.get("/sharing?own=yes&page=999");
        var nonsense = pages.get("/sharing?own=yes&page=-1");

        int total = total(first);
        assertThat(total).isGreaterThanOrEqualTo(LOOKS).isLessThan(150);
        assertThat(first)
                .contains("1 to 50 of " + total, ">Older</a>", "page=2")
                .doesNotContain(">Newer</a>");
        assertThat(second).contains("51 to 100 of " + total, ">Older</a>", ">Newer</a>");
        assertThat(last)
                .contains("101 to " + total + " of " + total, ">Newer</a>")
                .doesNotContain(">Older</a>");
        assertThat(lines(first) + lines(second) + lines(last)).isEqualTo(total);
        assertThat(beyond).contains("101 to " + total);
        assertThat(nonsense).contains("1 to 50 of " + total);
        assertThat(pages.get("/sharing")).doesNotContain(">Older</a>");
    }

    private static int total(String page) {
        var part = PART.matcher(page);
        assertThat(part.find()).as("the page says which part it is").isTrue();
        return Integer.parseInt(part.group(3));
    }

    private static int lines(String page) {
        return page.split("data-label=\"When\"", -1).length - 1;
    }
}
