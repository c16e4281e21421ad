package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person sees where they are signed in, ends it there, and hears of a browser they never signed in with. */
@ExtendWith(ArquillianExtension.class)
class SignedInIT {

    private static final String NEW_BROWSER = "A new browser signed in to your account";
    private static final String NEW_PASSWORD = "silver mountain river";
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    @ArquillianResource
    private Portal portal;

    @Test
    void whatIsSignedOutElsewhereIsRefusedAtItsNextRequestAndAnOpenPageDoesNothing() {
        var ada = Person.patient(portal, "Ada", "Example");
        var forgotten = Pages.signedIn(portal, ada.email(), Person.PASSWORD).visitor();
        var form = new HashMap<>(Map.of(
                "profile", "profile",
                "profile:given", "Eve",
                "profile:family", "Intruder",
                "profile:save", "Save",
                "jakarta.faces.ViewState", PageForm.stateOf(forgotten, "/account")));
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            SignInForm.send(page, ada.email(), Person.PASSWORD);
            page.locator("h1").first().waitFor();
            page.navigate("account");
            page.locator("main a[href*=sessions]").click();
            page.waitForURL(url -> url.endsWith("/sessions"));
            assertThat(rows(page, "open")).isEqualTo(2);
            assertThat(page.locator("[id='open'] tbody").innerText())
                    .contains("this browser", "Chrome on Linux", "127.0.0.1", "does not say what it is");
            Fits.onDeskAndPhone(page);

            page.locator("[id='open:others']").click();
            page.getByText("You are signed out in all other browsers").waitFor();

            assertThat(rows(page, "open")).isEqualTo(1);
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(isSignedOut(forgotten)).isTrue();
        assertThat(forgotten.submit("/account", form).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        assertThat(ada.api().get("accounts/me").body()).contains("Example").doesNotContain("Intruder");
    }

    @Test
    void programsListAndEndTheSameAndNobodyEndsTheSignInOfAnother() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD).visitor();
        var id = Person.expect(200, ada.api().get("sessions")).text("id");

        assertThat(eve.api().delete("sessions/" + id).status()).isEqualTo(404);
        assertThat(eve.api().delete("sessions").status()).isEqualTo(204);
        assertThat(ada.withScopes("'read','upload','share'")
                        .delete("sessions/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(isSignedOut(pages)).isFalse();

        assertThat(ada.api().delete("sessions/" + id).status()).isEqualTo(204);
        assertThat(isSignedOut(pages)).isTrue();
        assertThat(ada.api().delete("sessions/" + id).status()).isEqualTo(404);
        assertThat(ada.api().get("sessions").body()).isEqualTo("[]");
    }

    @Test
    void aChangedPasswordLeavesThisOneSignedInAndNoOther() {
        var ada = Person.patient(portal, "Ada", "Example");
        var other = Pages.signedIn(portal, ada.email(), Person.PASSWORD).visitor();
        var here = Pages.signedIn(portal, ada.email(), Person.PASSWORD);

        assertThat(here.get("/account")).contains("signs you out everywhere else");
        here.press(
                "/account",
                Map.of(
                        "password-form",
                        "password-form",
                        "password-form:current",
                        Person.PASSWORD,
                        "password-form:wanted",
                        NEW_PASSWORD,
                        "password-form:change",
                        "Change password"));

        assertThat(isSignedOut(here.visitor())).isFalse();
        assertThat(here.get("/sessions")).contains("You are signed in nowhere else.");
        assertThat(isSignedOut(other)).isTrue();
        assertThat(ada.api().get("accounts/me").status()).isEqualTo(401);
    }

    @Test
    void aBrowserNeverSeenBeforeWritesOneLetterAndAKnownOneNone() {
        var ada = Person.patient(portal, "Ada", "Example");
        var first = Pages.signedIn(portal, ada.email(), Person.PASSWORD).visitor();
        var copied = portal.visitor();
        copied.takeCookiesOf(first);
        signInAgain(first, ada);

        var second = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var letter = portal.mailBox().awaitLetterTo(ada.email(), 2);
        assertThat(letter.subject()).isEqualTo(NEW_BROWSER);
        assertThat(letter.text()).contains("127.0.0.1", "/sessions", "/forgotten-password", "(Europe/Berlin)");
        assertThat(second.get("/sessions")).contains("(this browser)");
        signInAgain(second.visitor(), ada);

        try (var moved = portal.clock().ahead(A_MOMENT)) {
            signInAgain(copied, ada);
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject())
                    .as("what was copied before the last sign-in makes nobody known")
                    .isEqualTo(NEW_BROWSER);
        }
    }

    @Test
    void twoTabsThatSignInAtOnceAreOneBrowserAndWriteOneLetter() {
        var ada = Person.patient(portal, "Ada", "Example");
        Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        var one = portal.visitor();
        one.get("/sign-in");
        var other = portal.visitor();
        other.takeCookiesOf(one);

        var early = CompletableFuture.runAsync(() -> signIn(one, ada, Person.PASSWORD));
        signIn(other, ada, Person.PASSWORD);
        early.join();

        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 2).subject()).isEqualTo(NEW_BROWSER);
        var kept = Stream.of(one, other)
                .filter(tab -> tab.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().endsWith("islet-browser")))
                .toList();
        assertThat(kept).as("one answer says what the browser is known by").hasSize(1);
        try (var moved = portal.clock().ahead(A_MOMENT)) {
            signInAgain(kept.get(0), ada);
            var letters = portal.mailBox().lettersTo(ada.email());
            Pages.signedIn(portal, ada.email(), Person.PASSWORD);
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject()).isEqualTo(NEW_BROWSER);
            assertThat(letters).as("before the third browser").hasSize(2);
        }
    }

    @Test
    void aBrowserThatMayHaveServedAThiefIsNewAfterAnotherPasswordAndAfterSigningOutEverywhere() {
        var ada = Person.patient(portal, "Ada", "Example");
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        pages.press(
                "/account",
                Map.of(
                        "password-form",
                        "password-form",
                        "password-form:current",
                        Person.PASSWORD,
                        "password-form:wanted",
                        NEW_PASSWORD,
                        "password-form:change",
                        "Change password"));
        assertThat(pages.get("/sessions")).contains("None yet.");

        signIn(pages.visitor(), ada, NEW_PASSWORD);
        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject()).isEqualTo(NEW_BROWSER);

        pages.press("/sessions", Map.of("all", "all", "all:end", "x"));
        try (var moved = portal.clock().ahead(A_MOMENT)) {
            signIn(pages.visitor(), ada, NEW_PASSWORD);
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 4).subject()).isEqualTo(NEW_BROWSER);
        }
    }

    private static void signInAgain(Visitor visitor, Person person) {
        Person.expect(204, person.api().delete("sessions"));
        signIn(visitor, person, Person.PASSWORD);
    }

    private static void signIn(Visitor visitor, Person person, String password) {
        var answer = PageForm.submit(
                visitor, "/sign-in", "sign-in", Map.of("email", person.email(), "password", password, "go", "Sign in"));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static int rows(Page page, String form) {
        return page.locator("[id='" + form + "'] tbody tr").count();
    }

    private static boolean isSignedOut(Visitor visitor) {
        var answer = visitor.get("/account");
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/sign-in");
    }
}
