package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Clinicians;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The logbook as a person has it in hand. */
@ExtendWith(ArquillianExtension.class)
class LogbookPageIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void glucoseAndCarbsAreTwoNumbersAndAPressAndAreChangedAndWithdrawnWithTheirHistory() {
        var ada = new People(portal).patient("ada");
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, ada, "logbook");
            Fits.onDeskAndPhone(page);

            page.locator("[id='write:glucose']").fill("112");
            page.locator("[id='write:carbs']").fill("45,5");
            page.locator("[id='write:save']").click();
            page.getByText("Saved.").waitFor();
            assertThat(rows(page))
                    .hasSize(2)
                    .anyMatch(row -> row.contains("112 mg/dL"))
                    .anyMatch(row -> row.contains("45.5 g"));

            row(page, "45.5 g").getByText("Change").click();
            page.locator("[id='write:carbs']").fill("50");
            Fits.onDeskAndPhone(page);
            page.locator("[id='write:change']").click();
            page.getByText("Changed.").first().waitFor();
            row(page, "50 g").getByText("History").click();
            assertThat(page.locator("section:has(#history) tbody tr").allInnerTexts())
                    .hasSize(2)
                    .anyMatch(revision -> revision.contains("45.5 g") && revision.contains("You"));
            Fits.onDeskAndPhone(page);

            row(page, "50 g").getByText("Withdraw").click();
            page.locator(".ui-confirm-dialog")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            page.locator(".ui-confirmdialog-yes").click();
            page.getByText("Withdrawn.").first().waitFor();
            assertThat(row(page, "50 g").innerText()).contains("withdrawn").doesNotContain("Change");
            Fits.onDeskAndPhone(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whatCannotHaveBeenMeantIsSaidBesideItsFieldAndNothingIsKept() {
        var ada = new People(portal).patient("ada");
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, ada, "logbook");

            page.locator("[id='write:glucose']").fill("5");
            page.locator("[id='write:carbs']").fill("45");
            page.locator("[id='write:save']").click();

            page.getByText("Glucose lies between 10 and 1,000 mg/dL").waitFor();
            assertThat(page.locator(".field:has([id$='glucose']) .trouble-beside")
                            .innerText())
                    .contains("correct the amount");
            Fits.onDeskAndPhone(page);
            page.locator("[id='write:glucose']").fill("");
            page.locator("[id='write:day']").fill("2026-03-02");
            page.locator("[id='write:save']").click();
            page.getByText("Write the time too").waitFor();
            assertThat(page.getByText("No entries yet.").count()).isEqualTo(1);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void withoutAScriptItIsWrittenToo() {
        var ada = new People(portal).patient("ada");
        var pages = Pages.signedIn(portal, ada.email(), People.PASSWORD);
        Map<String, String> typed = Map.of(
                "write",
                "write",
                "write:carbs",
                "30",
                "write:intensity",
                "MODERATE",
                "write:hba1c-in",
                "%",
                "write:save",
                "Save");

        pages.press("/logbook", typed);

        assertThat(pages.get("/logbook")).contains("30 g").doesNotContain("No entries yet");
    }

    @Test
    void aClinicianReadsWhatIsSharedAndFindsNoForm() throws SQLException {
        var ada = new People(portal).patient("ada");
        var grace = new People(portal).patient("grace");
        try (var tables = Tables.of(portal)) {
            var clinic = Clinicians.engage(grace, tables);
            ada.rest().post("patients/me/consents", Map.of("recipient", Map.of("kind", "clinic", "id", clinic)));
        }
        ada.rest()
                .post(
                        "patients/me/logbook",
                        Map.of("at", "2026-03-02T08:00:00Z", "kind", "note", "text", "walked to the sea"));
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, grace, "logbook?patient=" + ada.patientId());

            assertThat(page.locator("main").innerText())
                    .contains("walked to the sea", "Written by hand, by the patient");
            assertThat(page.locator("main button:visible, main input:visible").count())
                    .isZero();
            Fits.onDeskAndPhone(page);
            page.navigate("logbook?patient=" + ada.accountId());
            assertThat(page.locator("h1").innerText()).contains("nothing at this address");
        }
    }

    private static Locator row(Page page, String words) {
        return page.locator("section:has(#entries-title) tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static List<String> rows(Page page) {
        return page.locator("section:has(#entries-title) tbody tr").allInnerTexts();
    }

    private static Page signedIn(Browser browser, Person person, String address) {
        var page = browser.page();
        page.navigate("sign-in");
        SignInForm.send(page, person.email(), People.PASSWORD);
        page.navigate(address);
        return page;
    }
}
