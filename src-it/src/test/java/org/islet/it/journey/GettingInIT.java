package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.islet.it.person.Administrator;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first page to the first report, without a stumble. */
@ExtendWith(ArquillianExtension.class)
class GettingInIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void whoSignsUpIsSignedInAndSeesTheFirstSteps() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            toTheAccount(page);
            page.locator("#email").fill(People.newAddress("ada"));
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#on-from-account").click();
            page.locator("#family").fill("Example");
            page.locator("#zone").selectOption("Europe/London");
            assertThat(page.getByLabel("mmol/L").isChecked()).isTrue();
            page.locator("#sign-up-now").click();

            page.getByText("you are signed in").waitFor();
            assertThat(page.url()).endsWith("/reports");
            assertThat(page.locator("main").innerText()).contains("A file from your system", "LibreView", "Share");
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aShortPasswordIsSaidAtItsFieldAtOnceAndNotTaken() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            toTheAccount(page);
            page.locator("#email").fill(People.newAddress("ada"));
            page.locator("#password").fill("short");
            page.locator("#email").focus();

            assertThat(page.locator(".password-rule").innerText()).isEqualTo("At least 12 characters; 5 so far.");
            page.locator("#on-from-account").click();
            page.locator("#password-said .trouble-beside").waitFor();

            assertThat(page.locator("#password-said").innerText()).contains("at least 12 characters");
            assertThat(page.locator("#given").count()).isZero();
            page.locator("#password:focus").waitFor();
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    void whatWasTypedIntoAnInvitationStaysWhenSomethingIsMissing() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("invitation?code=from-a-letter");
            page.locator("[id='invitation:email']").fill("grace@example.org");
            page.locator("[id='invitation:go']").click();
            page.locator("[id='invitation:family'][aria-invalid=true]").waitFor();

            assertThat(page.locator("[id='invitation:code']").inputValue()).isEqualTo("from-a-letter");
            assertThat(page.locator("[id='invitation:email']").inputValue()).isEqualTo("grace@example.org");
        }
    }

    @Test
    void focusGoesToTheFirstQuestionThatIsNotAnswered() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-up");
            page.locator("#on-from-country").click();
            page.locator("#terms").waitFor();
            page.locator("#on-from-agreements").click();
            page.locator("#terms-said .trouble-beside").waitFor();

            page.locator("#terms:focus").waitFor();
        }
    }

    @Test
    void aReportsAddressSurvivesSigningIn() {
        var ada = new People(portal).patient("ada");
        var report = "/reports?report=daily-summary&from=2026-03-02&to=2026-03-03";
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate(report.substring(1));
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill("not the right one");
            page.locator("#go").click();
            page.locator(".say.trouble").waitFor();
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#go").click();

            page.waitForURL(url -> url.endsWith(report));
        }
    }

    @Test
    void daysInTheWrongOrderAreSaidWhereTheyWereTypedAndStayTyped() {
        var ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("reports?report=glucose-profile&from=2026-03-04&to=2026-03-02");
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#go").click();
            page.locator("#to").waitFor();

            assertThat(page.locator("#from").inputValue()).isEqualTo("2026-03-04");
            assertThat(page.locator("#to").inputValue()).isEqualTo("2026-03-02");
            assertThat(page.locator(".days .trouble-beside").innerText()).contains("not two days in order");
            page.locator("#to:focus").waitFor();

            page.locator("#to").fill("2026-03-01");
            assertThat(page.evaluate("document.getElementById('to').validationMessage"))
                    .isEqualTo("The last day lies before the first one.");
            page.locator("#to").fill("2026-03-04");
            assertThat(page.evaluate("document.getElementById('to').validationMessage"))
                    .isEqualTo("");
        }
    }

    @Test
    void nobodyIsLedElsewhereAfterSigningIn() {
        var ada = new People(portal).patient("ada");
        var visitor = portal.visitor();

        var answer = PageForm.submit(
                visitor,
                "/sign-in",
                "sign-in",
                Map.of("email", ada.email(), "password", People.PASSWORD, "go", "Sign in", "goal", "//evil.example/"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil.example"));
    }

    @Test
    void whatIsNotThereIsNotThereForThoseWhoAreSignedOut() {
        for (var address : new String[] {"/no-such-page", "/reports/2026", "/report/reports.xhtml", "/robots2.txt"}) {
            assertThat(portal.visitor().get(address).statusCode()).as(address).isIn(403, 404);
        }
        assertThat(portal.visitor().get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(portal.visitor().get("/no-such-page").body()).contains("There is nothing at this address");
    }

    @Test
    void aClinicIsSetUpOnlyAsLongAsACodeWaits() throws IOException {
        Files.writeString(portal.data().resolve("setup-code"), UUID.randomUUID() + "\n");
        assertThat(portal.visitor().get("/set-up").statusCode()).isEqualTo(200);

        Administrator.openClinic(portal);

        assertThat(portal.visitor().get("/set-up").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormThatCameTooLateIsNoFaultOfThePortalsAndLeadsBack() {
        var visitor = portal.visitor();
        visitor.get("/sign-up");

        var answer = visitor.submit(
                "/sign-up",
                Map.of("sign-up", "sign-up", "jakarta.faces.ViewState", "-4711:-4711", "on-from-country", "x"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("href=\"/sign-in?goal=%2Fsign-up\"", "Sign in", "href=\"/sign-up\"", "Open the page again");
    }

    private static void toTheAccount(Page page) {
        page.navigate("sign-up");
        assertThat(page.locator("#country").inputValue()).isEqualTo("GB");
        page.locator("#on-from-country").click();
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("#on-from-agreements").click();
    }
}
