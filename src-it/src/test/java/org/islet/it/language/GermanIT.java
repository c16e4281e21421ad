package org.islet.it.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.it.language.GermanPages.assertGerman;
import static org.islet.it.language.GermanPages.look;
import static org.islet.it.language.GermanPages.signIn;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import org.islet.it.person.AmbiguousFile;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages, letters and problems for a reader of German. */
@ExtendWith(ArquillianExtension.class)
class GermanIT {

    private static final List<String> FOR_EVERYBODY = List.of(
            "",
            "help",
            "devices",
            "download",
            "terms",
            "privacy",
            "sign-in",
            "visit",
            "visit?ended=yes",
            "sign-up",
            "forgotten-password",
            "confirm-email",
            "email-change",
            "kept",
            "invitation",
            "set-up",
            "not-found");
    private static final List<String> OF_A_PATIENT = List.of(
            "upload",
            "uploads",
            "read-again",
            "sharing",
            "share-code",
            "logbook",
            "account",
            "close-account",
            "tokens",
            "phones",
            "sessions",
            "email-address",
            "connect",
            "second-factor",
            "reports?report=glucose-profile&from=2026-03-02&to=2026-03-15",
            "reports?report=daily-summary&from=2026-03-02&to=2026-03-03");

    @ArquillianResource
    private Portal portal;

    @Test
    void everyPageForEverybodyIsGermanAndFitsAPhone() {
        try (var browser = Browser.open(portal, "de-DE")) {
            var page = browser.page();
            FOR_EVERYBODY.forEach(address -> look(page, address));
        }
    }

    @Test
    void everyPageOfAPatientIsGermanAndFitsAPhone() {
        try (var browser = Browser.open(portal, "de-DE")) {
            var page = browser.page();
            signUp(page, People.newAddress("ada"));
            upload(page);
            OF_A_PATIENT.forEach(address -> look(page, address));
        }
    }

    @Test
    void whoChoseGermanReadsItWhateverTheBrowserAsksFor() {
        var email = People.newAddress("ada");
        try (var browser = Browser.open(portal, "de-DE")) {
            signUp(browser.page(), email);
        }
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, email);
            assertGerman(page);

            page.navigate("account");
            page.locator("[id='preferences:language']").selectOption("en");
            page.locator("[id='preferences:save']").click();
            page.getByText("Saved.").waitFor();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
        assertThat(portal.mailBox().awaitLetterTo(email, 1).text()).contains("Guten Tag,", "Mit freundlichen Grüßen");
    }

    @Test
    void aProblemIsToldInTheLanguageThatIsAskedFor() {
        var answer = portal.visitor()
                .send("/api/v1/accounts", request -> request.header("Accept-Language", "de-AT,de;q=0.9")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.object(answer).get("type").getAsString()).isEqualTo("urn:islet:problem:bad-request");
        assertThat(Json.object(answer).get("title").getAsString()).isEqualTo("Die Anfrage ist nicht zu verstehen");
        assertThat(Json.object(answer).get("detail").getAsString()).isEqualTo("Das Feld \"email\" fehlt");
        assertThat(Json.object(answer).getAsJsonArray("errors"))
                .extracting(JsonElement::toString)
                .contains("{\"pointer\":\"#/email\",\"detail\":\"Das Feld \\\"email\\\" fehlt\"}")
                .hasSize(5);
    }

    @Test
    void whoAsksForNoLanguageIsAnsweredInEnglish() {
        var answer = portal.visitor()
                .send("/api/v1/patients/me", request -> request.header("Accept", "application/json")
                        .GET());

        assertThat(Json.object(answer).get("title").getAsString()).isEqualTo("Sign in first");
    }

    private static void signUp(Page page, String email) {
        page.navigate("sign-up");
        assertThat(page.locator("#language").inputValue()).isEqualTo("de");
        page.locator("#country").selectOption("DE");
        page.locator("#on-from-country").click();
        page.locator("#terms").check();
        page.locator("#privacy").check();
        assertGerman(page);
        page.locator("#on-from-agreements").click();
        page.locator("#email").fill(email);
        page.locator("#password").fill(People.PASSWORD);
        assertGerman(page);
        page.locator("#on-from-account").click();
        page.locator("#given").fill("Ada");
        page.locator("#family").fill("Example");
        page.locator("#zone").selectOption("Europe/Berlin");
        page.getByLabel("mg/dL").check();
        assertGerman(page);
        page.locator("#sign-up-now").click();
        page.getByText("Ihr Konto ist bereit").waitFor();
    }

    private static void upload(Page page) {
        page.navigate("upload");
        page.locator("[id='upload:files']").setInputFiles(new FilePayload[] {
            new FilePayload("clarity.csv", "text/csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 14)),
            new FilePayload("libreview.csv", "text/csv", AmbiguousFile.bytes())
        });
        page.locator(".day-first").waitFor();
        assertThat(page.locator(".day-first").inputValue()).isEqualTo("3. Mai 2026 (Tag zuerst)");
        assertThat(page.locator(".problems td [lang=en], .problems td[lang=en]").count())
                .isZero();
        assertGerman(page);
    }
}
