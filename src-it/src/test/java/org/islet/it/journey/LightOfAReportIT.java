package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report that is open while the screen turns dark, or that is printed as a page: what is drawn can be read. */
@ExtendWith(ArquillianExtension.class)
class LightOfAReportIT {

    /** What the profile's median is drawn with, and what the stylesheet says it is drawn with. */
    private static final String MEDIAN =
            "() => Object.values(Chart.instances)[0].data.datasets.map(set => set.borderColor)";

    private static final String TOKEN = "() => getComputedStyle(document.documentElement).getPropertyValue('--median')";

    @ArquillianResource
    private Portal portal;

    @Test
    void chartsFollowTheScreenWhenItTurnsDark() {
        try (var browser = Browser.open(portal)) {
            var page = openProfile(browser);
            var light = page.evaluate(TOKEN);
            assertThat(page.evaluate(MEDIAN)).asList().contains(light);

            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

            page.waitForFunction("light => !(" + MEDIAN + ")().includes(light)", light);
            assertThat(page.evaluate(MEDIAN)).asList().contains(page.evaluate(TOKEN));
        }
    }

    @Test
    void aPrintedPageIsTheReportAloneInLight() {
        try (var browser = Browser.open(portal)) {
            var page = openProfile(browser);
            var light = page.evaluate(TOKEN);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForFunction("light => !(" + MEDIAN + ")().includes(light)", light);

            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.evaluate(MEDIAN)).asList().contains(light);
            assertThat(page.locator(".report h1").isVisible()).isTrue();
            assertThat(page.locator(".report canvas").first().isVisible()).isTrue();
            assertThat(page.locator(".head").isVisible()).isFalse();
            assertThat(page.locator(".chooser").isVisible()).isFalse();
        }
    }

    private Page openProfile(Browser browser) {
        Person ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 14));
        var page = browser.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("sign-in");
        page.locator("#email").fill(ada.email());
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#go").click();
        page.navigate("reports?report=glucose-profile&from=2026-03-02&to=2026-03-15");
        page.waitForFunction("() => Object.values(Chart.instances).length > 0");
        return page;
    }
}
