package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of a clinician in a browser: a page at a time, in any order, by keyboard and on a phone. */
@ExtendWith(ArquillianExtension.class)
class PatientsTableIT {

    private static final int MANY = 120;

    @ArquillianResource
    private Portal portal;

    @Test
    void aLongListIsTurnedAndPutInOrder() throws SQLException {
        var grace = withPatients();
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, grace);

            assertThat(names(page)).hasSize(50).first().isEqualTo("Family 1, Given");
            assertThat(page.locator(".ui-paginator-current").innerText()).isEqualTo("1 to 50 of 120");
            page.locator(".ui-paginator-page").nth(2).press("Enter");
            page.getByText("101 to 120 of 120").waitFor();
            assertThat(names(page)).hasSize(20).last().isEqualTo("Family 99, Given");

            page.locator("th").first().press("Enter");
            page.locator("th[aria-sort=descending]").waitFor();
            page.getByText("1 to 50 of 120").waitFor();
            assertThat(names(page)).first().isEqualTo("Family 99, Given");
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                assertThat(Accessibility.violations(page)).isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverIsFoundStaysFoundWhenTheOrderChanges() throws SQLException {
        var grace = withPatients();
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, grace);
            page.locator(".ui-paginator-page").nth(1).click();
            page.getByText("51 to 100 of 120").waitFor();

            page.locator("[id='find:words']").fill("family 11");
            page.locator("[id='find:go']").click();
            page.waitForCondition(() -> page.locator("td .row-name").count() == 11);
            page.locator("th").nth(1).click();
            page.locator("th[aria-sort]").nth(0).waitFor();

            assertThat(names(page)).hasSize(11).allMatch(name -> name.startsWith("Family 11"));
        }
    }

    private static List<String> names(Page page) {
        return page.locator("td .row-name").allInnerTexts();
    }

    private Person withPatients() throws SQLException {
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        try (var tables = Tables.of(portal)) {
            new Rows(tables, "", "", clinic.id(), grace.id()).sharingPatients("generate_series(1, " + MANY + ")");
        }
        return grace;
    }

    private static void signIn(Page page, Person person) {
        page.navigate("sign-in");
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> url.endsWith("/patients"));
    }
}
