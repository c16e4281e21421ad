package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.it.person.App;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.SignInForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in with a code of an app after the password. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {

    private static final Duration NEXT = Duration.ofSeconds(31);

    @ArquillianResource
    private Portal portal;

    @Test
    void aCodeIsAskedForAfterThePasswordAndOneOnPaperHelpsOutOnce() {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, "sign-in", ada);
            page.navigate("second-factor");
            page.locator("[id='begin:go']").click();
            var app = new App(page.locator("#key").innerText());
            Fits.onDeskAndPhone(page);
            page.locator("[id='on:code']").fill("12345");
            page.locator("[id='on:go']").click();
            page.getByText("This is not the code of now").waitFor();
            assertThat(page.locator("#key").innerText()).isEqualTo(app.key());
            page.locator("[id='on:code']").fill(app.code(portal.clock().now()));
            page.locator("[id='on:go']").click();
            page.getByText("From the next sign-in on you are asked for a code.").waitFor();
            var onPaper = page.locator("#recovery-codes code").allInnerTexts();
            assertThat(onPaper).hasSize(10);
            Fits.onDeskAndPhone(page);
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 2).subject())
                    .isEqualTo("Your sign-in now asks for a code");

            var other = Browser.open(portal);
            try (other) {
                var elsewhere = other.page();
                signIn(elsewhere, "sign-in?goal=%2Fuploads", ada);
                assertThat(elsewhere.url()).contains("/code");
                Fits.onDeskAndPhone(elsewhere);
                elsewhere.navigate("reports");
                assertThat(elsewhere.url()).as("nothing else is open").endsWith("/code");
                elsewhere.navigate("code?goal=%2Fuploads");
                elsewhere.locator("[id='code-form:code']").fill("000000");
                elsewhere.locator("[id='code-form:go']").click();
                elsewhere.getByText("This is not the code of now").waitFor();
                elsewhere.locator("[id='code-form:code']").fill(onPaper.get(0).toLowerCase());
                elsewhere.locator("[id='code-form:go']").click();
                elsewhere.waitForURL(url -> url.endsWith("/uploads"));
            }
            assertThat(withCode(ada, onPaper.get(0)).status()).as("used").isEqualTo(401);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void programsBringTheCodeToo() {
        var ada = Person.patient(portal, "Ada", "Example");
        var app = turnOn(ada).app();

        assertThat(Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(401))
                .satisfies(answer -> assertThat(answer.text("type")).isEqualTo("urn:islet:problem:code-needed"));
        assertThat(withCode(ada, "000000").text("type")).isEqualTo("urn:islet:problem:wrong-code");
        assertThat(withCode(ada, app.code(portal.clock().now())).status())
                .as("it turned the app on")
                .isEqualTo(401);
        try (var moved = portal.clock().ahead(NEXT)) {
            var code = app.code(portal.clock().now());
            assertThat(withCode(ada, code).status()).isEqualTo(201);
            assertThat(withCode(ada, code).status()).as("twice").isEqualTo(401);
        }
        assertThat(Person.askForToken(ada.api(), ada.email(), "wrong " + Person.PASSWORD, "'read'")
                        .text("type"))
                .as("nobody learns of it without the password")
                .isEqualTo("urn:islet:problem:sign-in-refused");
    }

    @Test
    void whoGuessesIsStoppedAndTheOwnerGetsInWithPaper() {
        var ada = Person.patient(portal, "Ada", "Example");
        var onPaper = turnOn(ada).codeOnPaper();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(withCode(ada, "00000" + guess).status()).isEqualTo(401);
        }

        assertThat(withCode(ada, "000010").status()).isEqualTo(429);
        assertThat(withCode(ada, onPaper).status()).isEqualTo(201);
    }

    @Test
    void aNewPasswordDoesNotGoPastTheCode() {
        var ada = Person.patient(portal, "Ada", "Example");
        turnOn(ada);
        Person.expect(202, ada.api().post("passwords/temporary", "{'email':'" + ada.email() + "'}"));
        var temporary = portal.mailBox().awaitLetterTo(ada.email(), 3).find("account:\\s+(\\S+)");
        var pages = new Pages(portal.visitor());
        pages.press("/sign-in", Map.of("email", ada.email(), "password", temporary, "go", "Sign in"));

        pages.press(
                "/new-password", Map.of("new-password:password", "silver mountain river", "new-password:go", "Set it"));

        assertThat(pages.visitor().get("/reports").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/code"));
    }

    @Test
    void itIsTurnedOffWithALastCode() {
        var ada = Person.patient(portal, "Ada", "Example");
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var app = turnOn(pages).app();

        var refused = pages.press("/second-factor", Map.of("more", "more", "more:code", "000000", "more:off", "x"));
        assertThat(refused).contains("This is not the code of now");
        try (var moved = portal.clock().ahead(NEXT)) {
            pages.press(
                    "/second-factor",
                    Map.of("more", "more", "more:code", app.code(portal.clock().now()), "more:off", "x"));
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject())
                    .as("while the clock it was written by still runs")
                    .isEqualTo("Your sign-in no longer asks for a code");
        }

        assertThat(Person.askForToken(ada.api(), ada.email(), Person.PASSWORD, "'read'")
                        .status())
                .isEqualTo(201);
        try (var moved = portal.clock().ahead(Duration.ofHours(25))) {
            PageForm.submit(
                    pages.visitor(),
                    "/sign-in",
                    "sign-in",
                    Map.of("email", ada.email(), "password", Person.PASSWORD, "go", "Sign in"));
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 4).subject())
                    .as("a browser known before is new again")
                    .isEqualTo("A new browser signed in to your account");
        }
    }

    @Test
    void anotherAddressIsAskedForWithACodeToo() {
        var ada = Person.patient(portal, "Ada", "Example");
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var onPaper = turnOn(pages).codeOnPaper();
        var wanted = Map.of(
                "ask",
                "ask",
                "ask:wanted",
                Person.newAddress("second"),
                "ask:password",
                Person.PASSWORD,
                "ask:go",
                "x");

        assertThat(pages.press("/email-address", wanted)).contains("This account asks for a code too");
        assertThat(pages.press("/email-address", with(wanted, "000000"))).contains("This is not the code of now");
        assertThat(pages.get("/email-address")).doesNotContain("A change that waits");

        pages.press("/email-address", with(wanted, onPaper));
        assertThat(pages.get("/email-address")).contains("A change that waits");
    }

    private static Map<String, String> with(Map<String, String> form, String code) {
        Map<String, String> whole = new HashMap<>(form);
        whole.put("ask:code", code);
        return whole;
    }

    @Test
    void staffTurnItOnBeforeAnythingElseWhereTheHospitalDoesNotSayOtherwise() throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()),
                Map.of("ISLET_STAFF_SECOND_FACTOR", "true"))) {
            var strict = new Portal(process.awaitReady(), data, portal.mailBox(), portal.clock());
            var api = Api.of(strict);
            var email = Person.newAddress("admin");
            Person.expect(201, Clinic.open(api, Clinic.newSetUpCode(strict), "Clinic", email));

            assertThat(Person.askForToken(api, email, Person.PASSWORD, "'read'").text("type"))
                    .isEqualTo("urn:islet:problem:factor-missing");
            var pages = Pages.signedIn(strict, email, Person.PASSWORD);
            assertThat(pages.visitor().get("/clinic").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/second-factor"));
            assertThat(pages.get("/second-factor")).contains("Your hospital asks everyone who works here");
            turnOn(pages);
            assertThat(pages.get("/clinic")).contains("Clinic");
            assertThat(Person.patient(strict, "Ada", "Example").patientId()).isNotEmpty();
        }
    }

    /** An app that has the key, and the page that showed the codes on paper. */
    private record TurnedOn(App app, String page) {

        String codeOnPaper() {
            return page.replaceAll("(?s).*?<li><code>([^<]+)</code>.*", "$1");
        }
    }

    private TurnedOn turnOn(Person person) {
        return turnOn(Pages.signedIn(portal, person.email(), Person.PASSWORD));
    }

    private TurnedOn turnOn(Pages pages) {
        var path = "/second-factor";
        var begun = pages.press(path, Map.of("begin", "begin", "begin:go", "Begin"));
        var app = new App(begun.replaceAll("(?s).*id=\"key\">([^<]+)<.*", "$1"));
        var code = app.code(portal.clock().now());
        return new TurnedOn(app, pages.press(path, begun, Map.of("on", "on", "on:code", code, "on:go", "Turn it on")));
    }

    private static Answer withCode(Person person, String code) {
        return person.api()
                .anonymous()
                .post(
                        "tokens",
                        "{'email':'" + person.email() + "','password':'" + Person.PASSWORD
                                + "','name':'test','scopes':['read'],'code':'" + code + "'}");
    }

    private static void signIn(Page page, String address, Person person) {
        page.navigate(address);
        SignInForm.send(page, person.email(), Person.PASSWORD);
    }
}
