package org.islet.it.uploader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.uploader.server.BrowserSignIn;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program gets its token by its owner's yes in the browser: RFC 8628. */
@ExtendWith(ArquillianExtension.class)
class LettingInIT {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";

    @ArquillianResource
    private Portal portal;

    @Test
    void theProgramGoesOnOnceItsOwnerHasSaidYes() throws Exception {
        var ada = new People(portal).patient("ada");
        var begun = BrowserSignIn.begin(address(), "Laptop in the kitchen", pause -> Thread.yield());
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate(begun.page().toString());
            signIn(page, ada);
            page.locator("#shown-code").waitFor();
            assertThat(page.locator("#shown-code").innerText()).isEqualTo(begun.code());
            assertThat(page.locator("main").innerText())
                    .contains("Laptop in the kitchen asks to send data for you", "read or change nothing");
            Fits.onDeskAndPhone(page);
            var waiting = CompletableFuture.supplyAsync(() -> await(begun));
            page.locator("[id='answer:yes']").click();
            page.getByText("The program may now send data for you").waitFor();

            SignIn signIn = waiting.get(1, TimeUnit.MINUTES);
            page.reload();
            assertThat(page.locator("main table").innerText()).contains("Laptop in the kitchen", "send data");
            assertThat(browser.complaints()).isEmpty();
            assertThat(new IsletServer(signIn, pause -> {}).account().name()).isEqualTo("Ada Example");
            assertThat(bearing(signIn.token(), "uploads")).isEqualTo(200);
            assertThat(bearing(signIn.token(), "patients/me")).isEqualTo(403);
        }
    }

    @Test
    void aCodeIsTypedAsPeopleTypeItAndARefusalIsHeard() throws Exception {
        var ada = new People(portal).patient("ada");
        var begun = BrowserSignIn.begin(address(), "Somebody else's", pause -> {});
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            signIn(page, ada);
            page.navigate("connect");
            Fits.onDeskAndPhone(page);
            page.locator("[id='find:code']").fill("1234");
            page.locator("[id='find:go']").click();
            page.getByText("A code has eight letters, such as").last().waitFor();
            page.locator("[id='find:code']").fill("bbbb-bbbb");
            page.locator("[id='find:go']").click();
            page.getByText("No program is waiting under this code").waitFor();
            page.locator("[id='find:code']").fill(begun.code().toLowerCase().replace("-", " "));
            page.locator("[id='find:go']").click();
            page.locator("[id='answer:no']").click();
            page.getByText("The program was turned away.").waitFor();
        }

        assertThatThrownBy(() -> begun.await(() -> false))
                .isInstanceOf(ServerRefused.class)
                .hasMessage("The owner said no");
    }

    @Test
    void theAnswersAreThoseOfTheStandard() {
        var begun = begin("Script");

        assertThat(begun.get("user_code").getAsString()).matches("[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}");
        assertThat(begun.get("verification_uri").getAsString()).endsWith("/connect");
        assertThat(begun.get("verification_uri_complete").getAsString())
                .endsWith("/connect?code=" + begun.get("user_code").getAsString());
        assertThat(begun.get("expires_in").getAsInt()).isEqualTo(900);
        assertThat(begun.get("interval").getAsInt()).isEqualTo(5);
        assertThat(error(begun)).isEqualTo("authorization_pending");
        assertThat(error(begun)).isEqualTo("slow_down");
        try (var moved = portal.clock().ahead(Duration.ofSeconds(7))) {
            assertThat(error(begun)).as("ten seconds now").isEqualTo("slow_down");
        }
        try (var moved = portal.clock().ahead(Duration.ofSeconds(901))) {
            assertThat(error(begun)).isEqualTo("expired_token");
        }
        assertThat(errorOf(Map.of("grant_type", GRANT, "device_code", "guessed")))
                .isEqualTo("invalid_grant");
        assertThat(errorOf(Map.of("grant_type", "password"))).isEqualTo("unsupported_grant_type");
        assertThat(submit("device-authorization", Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void theTokenIsFetchedOnceAndIsNamedAfterTheProgram() {
        var ada = new People(portal).patient("ada");
        var begun = begin("Script");
        answer(ada, begun, "yes");

        var granted = submit("token", question(begun));
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Json.object(granted).get("token_type").getAsString()).isEqualTo("Bearer");
        assertThat(Json.object(granted).get("scope").getAsString()).isEqualTo("upload");
        assertThat(bearing(Json.object(granted).get("access_token").getAsString(), "tokens/current"))
                .isEqualTo(200);
        assertThat(error(begun)).isEqualTo("invalid_grant");
        assertThat(ada.rest().get("tokens").body()).contains("\"Script\"");
        var code = begun.get("user_code").getAsString();
        assertThat(Pages.signedIn(portal, ada.email(), People.PASSWORD).get("/connect?code=" + code))
                .contains("No program is waiting under this code");
    }

    @Test
    void aComputerThatIsUsedIsLetInOnAndOneThatIsNotIsOver() {
        var ada = new People(portal).patient("ada");
        var kept = token(ada, Map.of("answer", "answer", "answer:renewing", "true", "answer:yes", "yes"));
        var usual = token(ada, Map.of("answer", "answer", "answer:yes", "yes"));

        try (var moved = portal.clock().ahead(Duration.ofDays(80))) {
            assertThat(bearing(kept, "tokens/current")).isEqualTo(200);
            assertThat(bearing(usual, "tokens/current")).isEqualTo(200);
        }
        try (var moved = portal.clock().ahead(Duration.ofDays(160))) {
            assertThat(bearing(usual, "tokens/current")).isEqualTo(401);
            assertThat(bearing(kept, "tokens/current")).isEqualTo(200);
        }
        try (var moved = portal.clock().ahead(Duration.ofDays(251))) {
            assertThat(bearing(kept, "tokens/current")).isEqualTo(401);
        }
    }

    @Test
    void onlyATokenThatSendsAndNothingElseIsRenewed() {
        var ada = new People(portal).patient("ada");

        var refused = ada.rest().post("tokens", Map.of("name", "Script", "scopes", List.of("read"), "renewed", true));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Only a token that may upload");
        assertThat(Json.object(ada.rest().post("tokens", Map.of("name", "Script", "renewed", true)))
                        .getAsJsonObject("token")
                        .get("renewed")
                        .getAsBoolean())
                .isTrue();
    }

    private String token(Person owner, Map<String, String> yes) {
        var begun = begin("Script");
        var pages = Pages.signedIn(portal, owner.email(), People.PASSWORD);
        pages.press("/connect?code=" + begun.get("user_code").getAsString(), yes);
        return Json.object(submit("token", question(begun))).get("access_token").getAsString();
    }

    @Test
    void aYesBeforeTheLastChangeOfPasswordLetsNobodyIn() {
        var people = new People(portal);
        var ada = people.patient("ada");
        var begun = begin("Script");
        answer(ada, begun, "yes");

        var changed = people.askForChange(ada.email(), People.PASSWORD, "another kayak under nine bridges");
        assertThat(changed.statusCode()).isEqualTo(204);

        assertThat(error(begun)).isEqualTo("access_denied");
    }

    @Test
    void whoGuessesCodesIsStoppedAndDoesNotHearOfARightOne() {
        var ada = new People(portal).patient("ada");
        var begun = begin("Script");
        var pages = Pages.signedIn(portal, ada.email(), People.PASSWORD);
        for (int guess = 0; guess < 20; guess++) {
            assertThat(pages.visitor()
                            .get("/connect?code=BBBBBBB" + "BCDFGHJKLMNPQRSTVWXZ".charAt(guess))
                            .statusCode())
                    .isEqualTo(200);
        }

        var right =
                pages.visitor().get("/connect?code=" + begun.get("user_code").getAsString());

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.body()).doesNotContain("Script");
    }

    private JsonObject begin(String program) {
        return Json.object(submit("device-authorization", Map.of("client_id", program)));
    }

    private String answer(Person owner, JsonObject begun, String answer) {
        var pages = Pages.signedIn(portal, owner.email(), People.PASSWORD);
        var path = "/connect?code=" + begun.get("user_code").getAsString();
        return pages.press(path, Map.of("answer", "answer", "answer:" + answer, "yes"));
    }

    private String error(JsonObject begun) {
        return errorOf(question(begun));
    }

    private static Map<String, String> question(JsonObject begun) {
        return Map.of(
                "grant_type", GRANT, "device_code", begun.get("device_code").getAsString());
    }

    private String errorOf(Map<String, String> form) {
        var answer = submit("token", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Json.object(answer).get("error_description").getAsString()).isNotBlank();
        return Json.object(answer).get("error").getAsString();
    }

    private HttpResponse<String> submit(String path, Map<String, String> form) {
        return portal.visitor().submit("/api/v1/oauth/" + path, form);
    }

    private int bearing(String token, String path) {
        return portal.visitor()
                .send("/api/v1/" + path, request -> request.header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static SignIn await(BrowserSignIn begun) {
        try {
            return begun.await(() -> false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerAddress address() throws Exception {
        return ServerAddress.parse(portal.url().toString());
    }

    private static void signIn(Page page, Person person) {
        SignInForm.send(page, person.email(), People.PASSWORD);
    }
}
