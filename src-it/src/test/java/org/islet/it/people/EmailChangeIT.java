package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.MailBox;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account moves to another address once both mailboxes have said yes, and not before. */
@ExtendWith(ArquillianExtension.class)
class EmailChangeIT {

    private static final String NEW_PASSWORD = "silver mountain river";

    @ArquillianResource
    private Portal portal;

    private Person ada;
    private String other;

    @BeforeEach
    void somebodyWithASecondMailbox() {
        ada = Person.patient(portal, "Ada", "Example");
        portal.mailBox().awaitLetterTo(ada.email(), 1);
        other = Person.newAddress("second");
    }

    @Test
    void itIsDoneOnceBothMailboxesHaveSaidYesAndASecondYesOfOneChangesNothing() throws SQLException {
        other = Person.newAddress("both");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            SignInForm.send(page, ada.email(), Person.PASSWORD);
            page.navigate("account");
            page.locator("main a[href*=email-address]").click();
            fill(page, other, "walnut kayak under six bridges");
            page.getByText("password is not right").waitFor();
            fill(page, ada.email().toUpperCase(), Person.PASSWORD);
            page.getByText("This is the address of the account already").waitFor();
            fill(page, other, Person.PASSWORD);
            page.getByText("Letters to both addresses are on their way").waitFor();
            Fits.onDeskAndPhone(page);
            var oldCode = code(portal.mailBox().awaitLetterTo(ada.email(), 2));
            var newCode = code(portal.mailBox().awaitLetterTo(other, 1));
            try (var tables = Tables.of(portal)) {
                assertThat(tables.number("select count(*) from email_change c where c::text like '%" + oldCode
                                + "%' or c::text like '%" + newCode + "%'"))
                        .as("kept as hashes")
                        .isZero();
            }

            page.navigate("email-change?code=" + oldCode);
            Fits.onDeskAndPhone(page);
            assertThat(signsIn(ada.email())).as("looking says nothing").isTrue();
            assertThat(answer(oldCode, "yes")).contains("once the other mailbox has said yes too");
            assertThat(answer(oldCode, "yes")).as("again").contains("once the other mailbox has said yes too");
            assertThat(signsIn(other)).isFalse();
            page.navigate("email-address");
            assertThat(page.locator("main").innerText()).contains("has said yes", "has not answered yet");

            assertThat(answer(newCode, "yes")).contains("The address is changed");
            assertThat(answer(newCode, "yes")).contains("leads nowhere");
            page.navigate("account");
            assertThat(page.locator("main").innerText()).contains(other).doesNotContain(ada.email());
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(signsIn(other)).isTrue();
        assertThat(signsIn(ada.email())).isFalse();
        assertThat(ada.api().get("accounts/me").body()).contains("\"emailConfirmed\":true", other);
        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject()).contains("was changed");
        assertThat(portal.mailBox().awaitLetterTo(other, 2).subject()).contains("was changed");
    }

    @Test
    void oneNoStopsItAndAChangedPasswordDoesAndTwoDaysDo() {
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);

        ask(pages, other);
        var codes = codes(1);
        assertThat(answer(codes.newOne(), "no")).contains("The change is stopped");
        assertThat(answer(codes.oldOne(), "yes")).contains("leads nowhere");

        ask(pages, other);
        var regretted = codes(2);
        assertThat(answer(regretted.oldOne(), "yes")).contains("you can still say no with the same code");
        assertThat(answer(regretted.oldOne(), "no")).contains("The change is stopped");
        assertThat(answer(regretted.newOne(), "yes")).contains("leads nowhere");

        ask(pages, other);
        var late = codes(3);
        try (var moved = portal.clock().ahead(Duration.ofHours(48).plusSeconds(1))) {
            assertThat(answer(late.oldOne(), "yes")).contains("leads nowhere");
        }
        assertThat(answer(late.oldOne(), "yes")).as("in time").contains("the other mailbox");

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
        assertThat(answer(late.newOne(), "yes")).contains("leads nowhere");
        assertThat(pages.get("/email-address")).doesNotContain("A change that waits");
    }

    @Test
    void anAddressOfAnotherAccountIsAnsweredTheSameAndItsOwnerGetsALetter() {
        var eve = Person.patient(portal, "Eve", "Owner");
        portal.mailBox().awaitLetterTo(eve.email(), 1);
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);

        ask(pages, other);
        var free = neutral(pages.get("/email-address"), other);
        codes(1);
        ask(pages, eve.email());
        var taken = neutral(pages.get("/email-address"), eve.email());

        assertThat(taken).isEqualTo(free);
        var letter = portal.mailBox().awaitLetterTo(eve.email(), 2);
        assertThat(letter.subject()).isEqualTo("You already have an account");
        assertThat(letter.text()).doesNotContain("code=");
        var old = code(portal.mailBox().awaitLetterTo(ada.email(), 3));
        assertThat(answer(old, "yes")).contains("once the other mailbox has said yes too");
        assertThat(signsIn(eve.email())).isTrue();
        assertThat(ada.api().get("accounts/me").body()).contains(ada.email());
    }

    @Test
    void whoTakesTheWantedAddressMeanwhileKeepsIt() {
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        ask(pages, other);
        var codes = codes(1);
        Person.expect(202, Person.signUp(Api.of(portal), other, "Eve", "Quick"));

        answer(codes.oldOne(), "yes");
        assertThat(answer(codes.newOne(), "yes")).contains("leads nowhere");

        assertThat(ada.api().get("accounts/me").body()).contains(ada.email());
        assertThat(Person.signedIn(Api.of(portal), other)
                        .api()
                        .get("accounts/me")
                        .body())
                .contains("Quick");
    }

    @Test
    void itIsAskedForThreeTimesAnHourAndByNobodyWithoutASession() {
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        for (int time = 0; time < 3; time++) {
            assertThat(ask(pages, other)).doesNotContain("an hour");
        }

        assertThat(ask(pages, other)).contains("an hour");
        assertThat(portal.visitor().get("/email-address").statusCode()).isEqualTo(302);
    }

    @Test
    void whatAPatientWasAskedForMovesWithThemAndWhoGetsTheOldAddressSeesNothingOfIt() {
        var pages = Pages.signedIn(portal, ada.email(), Person.PASSWORD);
        confirm(ada.email());
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        Person.expect(202, grace.api().post("consent-requests", "{'email':'" + ada.email() + "'}"));
        portal.mailBox().awaitLetterTo(ada.email(), 2);

        ask(pages, other);
        var oldCode = code(portal.mailBox().awaitLetterTo(ada.email(), 3));
        answer(oldCode, "yes");
        assertThat(answer(code(portal.mailBox().awaitLetterTo(other, 1)), "yes"))
                .contains("is changed");

        assertThat(ada.api().get("patients/me/consent-requests").body()).contains("Grace Hopper");
        Person.expect(202, Person.signUp(Api.of(portal), ada.email(), "Eve", "Next"));
        portal.mailBox().awaitLetterTo(ada.email(), 5);
        confirm(ada.email());
        assertThat(Person.signedIn(Api.of(portal), ada.email())
                        .api()
                        .get("patients/me/consent-requests")
                        .body())
                .isEqualTo("[]");
        assertThat(grace.api()
                        .post("consent-requests", "{'email':'" + ada.email() + "'}")
                        .status())
                .as("who asked learns nothing")
                .isEqualTo(409);
    }

    private record Codes(String oldOne, String newOne) {}

    private Codes codes(int time) {
        return new Codes(
                code(portal.mailBox().awaitLetterTo(ada.email(), 1 + time)),
                code(portal.mailBox().awaitLetterTo(other, time)));
    }

    private static String code(MailBox.Letter letter) {
        return letter.find("/email-change\\?code=(\\S+)");
    }

    private static void fill(Page page, String wanted, String password) {
        page.locator("[id='ask:wanted']").fill(wanted);
        page.locator("[id='ask:password']").fill(password);
        page.locator("[id='ask:go']").click();
    }

    private static String ask(Pages pages, String wanted) {
        return pages.press(
                "/email-address",
                Map.of("ask", "ask", "ask:wanted", wanted, "ask:password", Person.PASSWORD, "ask:go", "x"));
    }

    /** Yes or no, by somebody who has nothing but the code. */
    private String answer(String code, String word) {
        var pages = new Pages(portal.visitor());
        var answer =
                pages.press("/email-change", Map.of("change", "change", "change:code", code, "change:" + word, "x"));
        return answer.contains("leads nowhere") ? answer : pages.get("/home");
    }

    private void confirm(String address) {
        var letters = portal.mailBox().lettersTo(address);
        var welcome = letters.stream()
                .filter(letter -> letter.text().contains("/confirm-email"))
                .reduce((first, last) -> last)
                .orElseThrow();
        new Pages(portal.visitor())
                .press(
                        "/confirm-email",
                        Map.of("confirm", "confirm", "confirm:code", welcome.find("code=(\\S+)"), "confirm:go", "x"));
    }

    private boolean signsIn(String address) {
        return Person.askForToken(Api.of(portal), address, Person.PASSWORD, "'read'")
                        .status()
                == 201;
    }

    /** Without what differs for any two pages. */
    private static String neutral(String page, String address) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replace(address, "ADDRESS")
                .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]* value=\")[^\"]*", "$1")
                .replaceAll("(name=\"primefaces.nonce\"[^>]* value=\")[^\"]*", "$1")
                .replaceAll("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d", "TIME");
    }
}
