package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Administrator;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole story of a consent, as two people live it who never used the portal before. */
@ExtendWith(ArquillianExtension.class)
class ConsentStoryIT {

    private static final String WEEKS = "from=2026-03-02&to=2026-03-15";

    @ArquillianResource
    private Portal portal;

    private final String adas = People.newAddress("ada");
    private Person grace;
    private String clinic;

    @Test
    void aClinicAsksThePatientGivesTwoWeeksOfGlucoseReadsWhoLookedAndEndsIt() throws IOException {
        grace = clinician();
        try (var ofAda = Browser.open(portal);
                var ofGrace = Browser.open(portal)) {
            var ada = ofAda.page();
            var doctor = ofGrace.page();

            signUp(ada);
            ask(doctor);
            giveTwoWeeksOfGlucose(ada);
            seeThatAndNoMore(doctor, patientId());
            readWhoLooked(ada);
            var receipt = receipt(ada);
            assertThat(ofAda.complaints()).isEmpty();
            assertThat(ofGrace.complaints()).isEmpty();
            end(ada);
            assertThat(receipt)
                    .contains("Given by", "Ada Example", "Grace Hopper, " + clinic, "glucose only")
                    .contains("only 2 Mar 2026 to 15 Mar 2026", "not when this page was made");
            assertThat(receipt(ada)).contains("Ended by the patient").doesNotContain("not when this page was made");
            seeNothing(doctor, patientId());
        }
    }

    @Test
    void aCodeOpensItsExtentToSomebodyWithoutAnAccountUntilItIsEnded() throws SQLException {
        try (var ofAda = Browser.open(portal);
                var ofStranger = Browser.open(portal)) {
            var ada = ofAda.page();
            var stranger = ofStranger.page();
            signUp(ada);
            var code = makeCodeForTwoWeeksOfGlucose(ada);

            stranger.navigate("sign-in");
            stranger.getByText("Look with a code").click();
            Fits.onPhoneAndDesk(stranger);
            stranger.locator("[id='visit:code']").fill(code.replace("-", " ").toLowerCase());
            stranger.locator("[id='visit:go']").click();
            stranger.getByText("Only glucose is shared with you").first().waitFor();
            stranger.locator("footer.foot").waitFor();
            assertThat(stranger.locator("main").innerText())
                    .contains("Ada Example", "You are looking with a code until", "(Europe/Berlin)");
            assertThat(stranger.locator("a[href*='/logbook'], a[href*='/sharing'], a[href*='/upload'],"
                                    + " a[href*='/account'], a[href*='/patients'], main form[method=post]")
                            .count())
                    .as("leads to nothing else of the portal")
                    .isZero();
            Fits.onPhoneAndDesk(stranger);
            assertThat(pdf(stranger, WEEKS)).startsWith("200 application/pdf");
            assertThat(pdf(stranger, "from=2026-03-01&to=2026-03-15")).startsWith("404");
            assertThat(pdf(stranger, "from=2026-03-02&to=2026-03-16")).startsWith("404");
            stranger.navigate("visit");
            stranger.locator("#go-out, [id='leave:go-out']").waitFor();
            assertThat(stranger.locator("main").innerText())
                    .contains("Ada Example", "glucose only, only 2 Mar 2026 – 15 Mar 2026", "(Europe/Berlin)");
            Fits.onPhoneAndDesk(stranger);

            ada.navigate("sharing");
            ada.locator("footer.foot").waitFor();
            assertThat(ada.locator("[aria-labelledby=accesses-title]").innerText())
                    .contains("Somebody with a code of yours, from the address 127.0.0.1", "came in")
                    .contains("Glucose profile", "PDF", "(refused)");
            Fits.onPhoneAndDesk(ada);
            assertThat(ofAda.complaints()).isEmpty();
            assertThat(ofStranger.complaints()).isEmpty();
            assertThat(ada.locator("[id='codes'] tbody").innerText()).doesNotContain("never");
            ada.locator("[id='codes'] tbody [type=submit]").click();
            ada.locator(".ui-confirmdialog-yes").click();
            ada.getByText("Nobody looks with it any more").waitFor();

            stranger.navigate("reports");
            stranger.getByText("The code has ended").waitFor();
            assertThat(pdf(stranger, WEEKS)).doesNotContain("pdf");
            assertThat(stranger.context().request().get("reports").url())
                    .as("it is said once; then the way to sign in is shown")
                    .contains("/sign-in");
            stranger.locator("[id='visit:code']").fill(code);
            stranger.locator("[id='visit:go']").click();
            stranger.getByText("This code opens nothing").waitFor();
        }
        whoGuessesIsStoppedAndHearsNothingOfRightOnes();
    }

    private static String makeCodeForTwoWeeksOfGlucose(Page page) {
        page.navigate("sharing");
        page.locator("#make-code a").click();
        page.getByLabel("Glucose only").check();
        page.locator("[id='make:first-shared']").fill("2026-03-02");
        page.locator("[id='make:last-shared']").fill("2026-03-15");
        Fits.onPhoneAndDesk(page);
        page.locator("[id='make:go']").click();
        page.locator("#made-code").waitFor();
        Fits.onPhoneAndDesk(page);
        assertThat(page.locator("#made-where").innerText()).endsWith("/visit");
        return page.locator("#made-code").innerText();
    }

    /** The one test that uses up what this sender may try in an hour, and gives it back. */
    private void whoGuessesIsStoppedAndHearsNothingOfRightOnes() throws SQLException {
        var ada = new People(portal).signIn(adas, People.PASSWORD, List.of("share"));
        var made = Json.object(ada.rest().post("patients/me/codes", Map.of()));
        var right = made.get("code").getAsString();
        assertThat(ada.rest()
                        .delete("patients/me/consents/" + made.get("id").getAsString())
                        .statusCode())
                .as("a code is ended as one")
                .isEqualTo(404);
        try (var tables = Tables.of(portal)) {
            assertThat(tables.number("select count(*) from share_code k where k::text like '%" + right + "%'"))
                    .as("kept as a hash")
                    .isZero();
            tables.run("delete from rate_event where kind like 'share-code%'");
            for (int guess = 0; guess < 10; guess++) {
                assertThat(tried("BCDFGHJKL" + "BCDFGHJKLM".charAt(guess))).isEqualTo(200);
            }
            assertThat(tried(right)).isEqualTo(429);
            tables.run("delete from rate_event where kind = 'share-code-sender'");
            tables.run("insert into rate_event (kind, key_hash, at) select 'share-code', sha256(''), now()"
                    + " from generate_series(1, 1000)");
            assertThat(tried(right)).as("of all senders together").isEqualTo(429);
            tables.run("delete from rate_event where kind like 'share-code%'");
            assertThat(lastUse(ada)).isEqualTo("null");
            assertThat(tried(right)).isEqualTo(302);
            assertThat(lastUse(ada)).startsWith("\"20");
            tables.run("insert into rate_event (kind, key_hash, at) select kind, key_hash, now()"
                    + " from rate_event, generate_series(1, 59) where kind = 'share-code-came'");
            assertThat(tried(right)).as("of one code").isEqualTo(429);
            tables.run("delete from rate_event where kind like 'share-code%'");
        }
    }

    /** Of the code made last. */
    private static String lastUse(Person ada) {
        var listed = Json.read(ada.rest().get("patients/me/codes")).getAsJsonArray();
        return String.valueOf(listed.get(0).getAsJsonObject().get("lastUsed"));
    }

    private int tried(String code) {
        return PageForm.submit(portal.visitor(), "/visit", "visit", Map.of("visit:code", code, "visit:go", "Look"))
                .statusCode();
    }

    /** How a report as a file is answered. */
    private static String pdf(Page page, String days) {
        var answer = page.context().request().get("report.pdf?report=glucose-profile&" + days);
        return answer.status() + " " + answer.headers().get("content-type");
    }

    private void signUp(Page page) {
        page.navigate("sign-up");
        page.locator("#country").selectOption("DE");
        page.locator("#on-from-country").click();
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("#on-from-agreements").click();
        page.locator("#email").fill(adas);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#on-from-account").click();
        page.locator("#given").fill("Ada");
        page.locator("#family").fill("Example");
        page.locator("#zone").selectOption("Europe/Berlin");
        page.getByLabel("mg/dL").check();
        page.locator("#sign-up-now").click();
        page.getByText("you are signed in").waitFor();
        page.navigate("upload");
        page.locator("[id='upload:files']")
                .setInputFiles(
                        new FilePayload("clarity.csv", "text/csv", ClarityFile.of(LocalDate.of(2026, 3, 1), 20)));
        page.locator("#outcomes").waitFor();
        page.navigate(portal.mailBox().awaitLetterTo(adas, 1).find("\\S+/confirm-email\\?code=\\S+"));
        page.locator("[id='confirm:go']").click();
        page.waitForURL(url -> !url.contains("confirm-email?"));
    }

    private void ask(Page page) {
        page.navigate("sign-in");
        SignInForm.send(page, grace.email(), People.PASSWORD);
        page.getByText("Nobody shares with you yet").waitFor();
        page.locator("#ask").click();
        page.locator("[id='ask:email']").fill(adas);
        page.locator("[id='ask:message']").fill("For our talk on Monday");
        Fits.onPhoneAndDesk(page);
        page.locator("[id='ask:go']").click();
        page.getByText("waits until").waitFor();
        Fits.onPhoneAndDesk(page);
        assertThat(page.locator("main").innerText()).contains(adas).doesNotContain("Ada Example", "Example, Ada");
    }

    private void giveTwoWeeksOfGlucose(Page page) {
        page.navigate(portal.mailBox().awaitLetterTo(adas, 2).find("\\S+/sharing"));
        assertThat(page.locator("main").innerText())
                .contains("You are asked", "Grace Hopper, " + clinic, "For our talk on Monday", "all days");
        Fits.onPhoneAndDesk(page);
        page.getByText("Give less").click();
        Fits.onPhoneAndDesk(page);
        page.getByLabel("Glucose only").check();
        page.locator("[id='less:first-shared']").fill("2026-03-02");
        page.locator("[id='less:last-shared']").fill("2026-03-15");
        page.locator("[id='less:go']").click();
        page.getByText("Given. It stands below").waitFor();
        assertThat(page.locator("main").innerText())
                .contains("glucose only, only 2 Mar 2026 – 15 Mar 2026")
                .doesNotContain("You are asked");
    }

    private void seeThatAndNoMore(Page page, String patient) {
        page.navigate("patients");
        assertThat(page.locator("main").innerText())
                .contains("Example, Ada", "glucose only, only 2 Mar 2026 – 15 Mar 2026")
                .doesNotContain(adas, "waits until");
        Fits.onPhoneAndDesk(page);
        page.getByText("Example, Ada").click();
        page.getByText("Only glucose is shared with you").first().waitFor();
        page.navigate("logbook?patient=" + patient);
        page.getByText("The logbook is not shared with you").first().waitFor();
        var listed =
                Json.read(grace.rest().get("patients")).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(listed.getAsJsonArray("shared").toString())
                .contains("[\"glucose\"]", "\"firstDay\":\"2026-03-02\"", "\"lastDay\":\"2026-03-15\"");
        seeMarkedTimesWithoutWords(patient);
        for (var more : List.of(
                "reports/glucose-profile?format=json&from=2026-03-01&to=2026-03-15",
                "reports/glucose-profile?format=json&from=2026-03-02&to=2026-03-16",
                "events?" + WEEKS,
                "logbook?" + WEEKS,
                "devices",
                "uploads",
                "consents",
                "takeout")) {
            assertThat(asked(patient, more)).as(more).isEqualTo(404);
        }
    }

    private void seeMarkedTimesWithoutWords(String patient) {
        var marked = new People(portal)
                .signIn(adas, People.PASSWORD, List.of("account"))
                .rest()
                .post(
                        "patients/me/exclusions",
                        Map.of(
                                "from",
                                "2026-03-05T02:10:00Z",
                                "to",
                                "2026-03-05T02:50:00Z",
                                "reason",
                                "other",
                                "text",
                                "after the party"));
        assertThat(marked.statusCode()).as(marked.body()).isEqualTo(201);
        for (var what : List.of("reports/glucose-profile?format=json&" + WEEKS, "exclusions?" + WEEKS)) {
            var told = grace.rest().get("patients/" + patient + "/" + what);
            assertThat(told.statusCode()).as(what).isEqualTo(200);
            assertThat(told.body()).contains("2026-03-05").doesNotContain("after the party");
        }
    }

    private static void readWhoLooked(Page page) {
        page.navigate("sharing");
        assertThat(page.locator("[aria-labelledby=accesses-title]").innerText())
                .contains("Grace Hopper", "Glucose profile", "asked for consent", "(refused)");
    }

    /** Of the only consent there is, as words. */
    private static String receipt(Page page) throws IOException {
        var address = page.locator("a[href*='consent.pdf']").first().getAttribute("href");
        var answer = page.context().request().get(address);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return new PdfTextExtractor(new PdfReader(answer.body())).getTextFromPage(1);
    }

    private static void end(Page page) {
        page.locator("[id='valid'] button").first().click();
        page.locator(".ui-confirmdialog-yes").click();
        page.getByText("They can no longer open your reports").first().waitFor();
    }

    private void seeNothing(Page page, String patient) {
        assertThat(page.navigate("reports?patient=" + patient).status()).isEqualTo(404);
        assertThat(asked(patient, "reports/glucose-profile?format=json&" + WEEKS))
                .isEqualTo(404);
        page.navigate("patients");
        page.getByText("Nobody shares with you yet").waitFor();
    }

    private int asked(String patient, String what) {
        return grace.rest().get("patients/" + patient + "/" + what).statusCode();
    }

    private String patientId() {
        return new People(portal).signIn(adas, People.PASSWORD, List.of("read")).patientId();
    }

    private Person clinician() throws IOException {
        var administrator = Administrator.openClinic(portal);
        var email = People.newAddress("grace");
        administrator.rest().post("invitations", Map.of("email", email));
        var letter = portal.mailBox().awaitLetterTo(email, 1);
        clinic = letter.find("to join (Clinic \\S+) on");
        var code = letter.find("page for invitations: (\\S+)");
        var joined = RestCaller.nobody(portal)
                .post(
                        "invitations/" + code + "/accept",
                        Map.of(
                                "email",
                                email,
                                "password",
                                People.PASSWORD,
                                "givenName",
                                "Grace",
                                "familyName",
                                "Hopper",
                                "preferences",
                                Map.of("unit", "mg/dL", "zone", "Europe/Berlin", "language", "en", "country", "DE")));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        return new People(portal).signIn(email, People.PASSWORD, List.of("upload", "read", "share", "account"));
    }
}
