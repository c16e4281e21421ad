package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.islet.it.person.AmbiguousFile;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole main job as a patient does it, in Chromium: no page shuts anybody out, and the PDF is in hand at the end. */
@ExtendWith(ArquillianExtension.class)
class BrowserJourneyIT {

    private static final List<String> PUBLIC_PAGES = List.of(
            "help", "devices", "download", "terms", "privacy", "sign-in", "forgotten-password", "set-up", "not-found");
    private static final List<String> PAGES_OF_A_PATIENT = List.of(
            "", "logbook", "upload", "uploads", "read-again", "sharing", "account", "tokens", "sessions", "help");

    @ArquillianResource
    private Portal portal;

    @Test
    void signUpUploadAndHoldTheReportInHand() throws IOException {
        var email = People.newAddress("ada");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();

            signUp(page, email);
            upload(page);
            var pdf = report(page);

            assertThat(text(pdf)).contains("Glucose profile", "Ada Example");
            for (var address : PAGES_OF_A_PATIENT) {
                look(page, address);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFileWhoseDatesNothingTellsIsReadWithOneTapBesideIt() {
        var email = People.newAddress("ada");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signUp(page, email);
            page.navigate("upload");

            page.locator("[id='upload:files']").setInputFiles(new FilePayload[] {
                new FilePayload("libreview.csv", "text/csv", AmbiguousFile.bytes()),
                new FilePayload("clarity.csv", "text/csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 1))
            });
            page.locator(".day-first").waitFor();
            assertThat(page.locator(".day-first").inputValue()).isEqualTo("3 May 2026 (day first)");
            assertThat(page.locator(".month-first").inputValue()).isEqualTo("5 March 2026 (month first)");
            assertThat(page.locator("#outcomes").innerText()).contains(AmbiguousFile.DATE);
            assertFits(page);
            page.locator(".day-first").click();
            page.locator(".day-first").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            var outcomes = page.locator("#outcomes .outcome").allInnerTexts().stream()
                    .map(text -> text.replaceAll("\\s+", " "))
                    .toList();
            assertThat(outcomes).hasSize(2);
            assertThat(outcomes.get(0)).contains("libreview.csv", AmbiguousFile.READINGS + " new");
            assertThat(outcomes.get(1)).contains("clarity.csv", ClarityFile.READINGS_A_DAY + " new");
            assertAccessible(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** On a desk and on a phone: nothing sticks out, nobody is shut out. */
    private static void assertFits(Page page) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertAccessible(page);
        }
    }

    @Test
    void pagesForEverybodyShutNobodyOut() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            for (var address : PUBLIC_PAGES) {
                look(page, address);
            }
        }
    }

    private static void signUp(Page page, String email) {
        look(page, "");
        page.navigate("sign-up");
        assertAccessible(page);
        page.locator("#country").selectOption("DE");
        page.locator("#on-from-country").click();
        page.locator("#terms").check();
        page.locator("#privacy").check();
        assertAccessible(page);
        page.locator("#on-from-agreements").click();
        page.locator("#email").fill(email);
        page.locator("#password").fill(People.PASSWORD);
        assertAccessible(page);
        page.locator("#on-from-account").click();
        page.locator("#given").fill("Ada");
        page.locator("#family").fill("Example");
        page.locator("#zone").selectOption("Europe/Berlin");
        page.getByLabel("mg/dL").check();
        assertAccessible(page);
        page.locator("#sign-up-now").click();
        page.getByText("you are signed in").waitFor();
    }

    private static void upload(Page page) {
        page.navigate("upload");
        page.locator("[id='upload:files']")
                .setInputFiles(
                        new FilePayload("clarity.csv", "text/csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 14)));
        page.locator("#outcomes").waitFor();
        assertThat(page.locator("#outcomes").innerText().replaceAll("\\D", "")).contains("4032");
        assertAccessible(page);
    }

    /** Go opens the PDF in a window of its own; its address is asked again with the same cookies. */
    private static byte[] report(Page page) {
        var asked = new ArrayList<String>();
        page.context().onRequest(request -> asked.add(request.url()));
        page.navigate("reports?report=glucose-profile&from=2026-03-02&to=2026-03-15");
        assertAccessible(page);
        page.locator("form.days button[aria-describedby=go-note]").click();
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("/report.pdf")));
        var address = asked.stream()
                .filter(url -> url.contains("/report.pdf"))
                .findFirst()
                .orElseThrow();
        var answer = page.context().request().get(address, RequestOptions.create());
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }

    private static void look(Page page, String address) {
        page.navigate(address);
        assertAccessible(page);
    }

    private static void assertAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
    }
}
