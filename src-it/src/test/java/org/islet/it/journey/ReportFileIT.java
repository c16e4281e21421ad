package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The PDF of a report, kept since, is held against the data of now; and a visit is noted beside it. */
@ExtendWith(ArquillianExtension.class)
class ReportFileIT {

    private static final String DAYS = "?report=daily-summary&from=2026-03-02&to=2026-03-04";

    @ArquillianResource
    private Portal portal;

    @Test
    void theFileOfAReportIsComparedWithTheDataOfNow() {
        Person ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, ada);
            page.navigate("reports" + DAYS);
            byte[] file = page.request().get("report.pdf" + DAYS).body();
            byte[] changed = file.clone();
            changed[changed.length / 2] ^= 1;

            assertThat(compared(page, file)).contains("from the same data and not changed since", "place of its bytes");
            Fits.onPhoneAndDesk(page);
            assertThat(compared(page, changed)).contains("was changed since it was made");
            assertThat(compared(page, new byte[] {1})).contains("no report of an Islet");
            byte[] other = page.request()
                    .get("report.pdf?report=quick-summary&from=2026-03-02&to=2026-03-04")
                    .body();
            assertThat(compared(page, other)).contains("another report, or of other days");

            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aVisitIsNotedAndTheDaysSinceAreOffered() {
        Person ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, ada);
            page.navigate("reports" + DAYS);
            page.locator("#visits > summary").click();
            page.locator("#visit-day").fill("2026-03-03");
            page.locator("#note-visit").click();
            page.getByText("It is noted").waitFor();
            Fits.onPhoneAndDesk(page);

            page.locator(".since-visit a").click();
            page.waitForURL("**from=2026-03-03&to=2026-03-04**");
            page.navigate("reports");

            assertThat(page.locator(".since-visit a").getAttribute("aria-current"))
                    .isEqualTo("true");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String compared(Page page, byte[] file) {
        if (!page.locator("#pdf").isVisible()) {
            page.locator("#printed > summary").click();
        }
        page.locator("#pdf").setInputFiles(new FilePayload("report.pdf", "application/pdf", file));
        page.locator("#compare-file").click();
        page.locator("#file-finding").waitFor();
        return page.locator("#file-finding").innerText();
    }

    private static void signIn(Page page, Person ada) {
        page.navigate("sign-in");
        SignInForm.send(page, ada.email(), People.PASSWORD);
    }
}
