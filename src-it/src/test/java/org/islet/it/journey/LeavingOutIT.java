package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.PageForm;
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

/** A time is left out of a report on its page, seen there, counted again, and taken back; with script and without. */
@ExtendWith(ArquillianExtension.class)
class LeavingOutIT {

    private static final String DAY = "reports?report=daily-summary&from=2026-03-02&to=2026-03-02";
    private static final String SERIES =
            "() => Object.values(Chart.instances)" + ".flatMap(chart => chart.data.datasets.map(set => set.label))";

    @ArquillianResource
    private Portal portal;

    @Test
    void aTimeIsLeftOutCountedAgainAndTakenBackOnThePageOfTheReport() {
        Person ada = withADay();
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, ada);
            page.navigate(DAY);
            assertThat(page.locator(".excluded").count()).isZero();
            page.locator("#exclusions > summary").click();
            Fits.onPhoneAndDesk(page);

            leaveOut(page, "2026-03-02T02:53", "2026-03-02T02:10");

            assertThat(page.locator(".say.trouble").innerText()).contains("ends at least a minute after it begins");
            assertThat(page.locator("#begins").inputValue()).startsWith("2026-03-02T02:53");
            assertThat(page.locator("h1").innerText()).isEqualTo("Daily summary");

            leaveOut(page, "2026-03-02T02:10", "2026-03-02T02:53");

            assertThat(page.url()).contains("from=2026-03-02", "report=daily-summary");
            assertThat(page.locator(".excluded").innerText()).contains("Excluded 43 min: compression low.");
            assertThat(page.locator(".marked").innerText()).contains("02:10", "02:53", "You");
            page.waitForFunction("() => Object.values(Chart.instances).length > 0");
            assertThat(page.evaluate(SERIES)).asList().contains("Sensor, excluded");
            Fits.onPhoneAndDesk(page);

            page.getByText("Count everything").click();
            page.getByText("Nothing was excluded").waitFor();
            assertThat(page.evaluate(SERIES)).asList().doesNotContain("Sensor, excluded");

            page.locator(".marked .button").click();
            page.getByText("It counts again").waitFor();
            assertThat(page.locator(".excluded").count()).isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void noScriptIsNeededForIt() {
        Person ada = withADay();
        var visitor = PageForm.signedIn(portal, ada.email(), People.PASSWORD);

        var answer = PageForm.submit(
                visitor,
                "/" + DAY,
                "mark",
                Map.of(
                        "begins", "2026-03-02T02:10",
                        "ends", "2026-03-02T02:53",
                        "reason", "WARM_UP",
                        "why", "",
                        "zone", "Europe/Berlin",
                        "leave-out", "Leave it out"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(visitor.get("/" + DAY).body()).contains("Excluded 43 min: warm-up.");
    }

    private static void leaveOut(Page page, String from, String to) {
        page.locator("#begins").fill(from);
        page.locator("#ends").fill(to);
        page.locator("#leave-out").click();
        page.locator(".say").waitFor();
    }

    private static void signIn(Page page, Person ada) {
        page.navigate("sign-in");
        SignInForm.send(page, ada.email(), People.PASSWORD);
    }

    private Person withADay() {
        Person ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 1));
        return ada;
    }
}
