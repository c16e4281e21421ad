package org.islet.it.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.it.language.GermanPages.assertGerman;
import static org.islet.it.language.GermanPages.look;
import static org.islet.it.language.GermanPages.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor reads the pages in the language they choose, before anybody knows who they are. */
@ExtendWith(ArquillianExtension.class)
class ChosenLanguageIT {

    private static final List<String> FOR_EVERYBODY =
            List.of("", "help", "devices", "terms", "sign-in", "forgotten-password", "invitation", "not-found");

    @ArquillianResource
    private Portal portal;

    @Test
    void onePressTurnsEveryPageForEverybodyGerman() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("help");
            assertThat(Accessibility.violations(page)).isEmpty();
            choice(page, "Deutsch").click();

            assertGerman(page);
            assertThat(page.url()).endsWith("/help");
            FOR_EVERYBODY.forEach(address -> look(page, address));
            page.setViewportSize(1280, 844);
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(choice(page, "English").getAttribute("lang")).isEqualTo("en");
            assertThat(browser.complaints()).allSatisfy(said -> assertThat(said).contains("404"));
        }
    }

    @Test
    void onAPhoneItStandsInTheMenuAndGoesBackToo() {
        try (var browser = Browser.open(portal, "de-DE")) {
            var page = browser.page();
            page.setViewportSize(390, 844);
            page.navigate("");
            var height = page.evaluate("document.querySelector('.head').offsetHeight");
            assertThat((Integer) height).isLessThanOrEqualTo(65);
            page.getByText("Menü").click();
            assertThat(Accessibility.violations(page)).isEmpty();
            choice(page, "English").click();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.navigate("devices");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void whereSomebodyWasOnTheWayToSurvivesTheChoice() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("reports?report=daily-summary");
            assertThat(page.url()).contains("/sign-in?goal=");
            page.locator("#email").fill("nobody@example.org");
            page.locator("#password").fill("not the password");
            page.locator("#go").click();
            page.locator(".say.trouble").waitFor();
            choice(page, "Deutsch").click();

            assertGerman(page);
            assertThat(page.url()).contains("/sign-in?goal=%2Freports%3Freport%3Ddaily-summary");
        }
    }

    @Test
    void signingUpBeginsWithItAndAsksForNothingTwice() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-up");
            choice(page, "Deutsch").click();
            assertThat(page.locator("#language").inputValue()).isEqualTo("de");
            page.locator("#country").selectOption("DE");
            page.locator("#on-from-country").click();
            page.locator("#terms").waitFor();

            assertGerman(page);
            assertThat(choice(page, "English").count()).isZero();
        }
    }

    @Test
    void anAccountSaysItsOwnLanguageWhateverItsBrowserRemembers() {
        var ada = new People(portal).patient("ada");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            choice(page, "Deutsch").click();
            signIn(page, ada.email());

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(choice(page, "Deutsch").count()).isZero();
        }
    }

    @Test
    void itIsRememberedForAYearAndLeadsNowhereElse() {
        var answer = choose(Map.of("to", "de", "back", "//elsewhere.example/"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("islet-language=de", "Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotRemembered() {
        assertThat(choose(Map.of("to", "tlh", "back", "/help")).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(choose(Map.of()).headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void anotherSiteChoosesForNobody() {
        var answer = portal.visitor()
                .send("/language", request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofString("to=de&back=/help")));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void programsAreAnsweredByWhatTheyAskForOnly() {
        var answer = portal.visitor()
                .send("/api/v1/patients/me", request -> request.header("Cookie", "islet-language=de")
                        .GET());

        assertThat(Json.object(answer).get("title").getAsString()).isEqualTo("Sign in first");
    }

    private HttpResponse<String> choose(Map<String, String> form) {
        return portal.visitor().submit("/language", form);
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
