package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.Map;
import org.islet.it.person.Administrator;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be taken back is asked for once more, and whoever changes their mind stands where they stood. */
@ExtendWith(ArquillianExtension.class)
class AskedFirstIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void endingToShareIsAskedFirstAndEscapeLeavesEverythingAsItWas() throws IOException {
        var ada = new People(portal).patient("ada");
        var clinic = Administrator.openClinic(portal);
        ada.rest().post("patients/me/consents", Map.of("recipient", Map.of("kind", "clinic", "id", clinic.clinicId())));
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, ada, "sharing");

            page.locator("#valid button").press("Enter");
            dialog(page, WaitForSelectorState.VISIBLE);
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(page.locator(".ui-confirm-dialog :focus").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            dialog(page, WaitForSelectorState.HIDDEN);
            page.locator("#valid button:focus").waitFor();

            page.locator("#valid button").click();
            page.locator(".ui-confirmdialog-yes").click();
            page.getByText("Ended.").first().waitFor();
            assertThat(page.locator("#valid button").count()).isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aTokenIsRevokedOnlyWhenThatWasMeant() {
        var ada = new People(portal).patient("ada");
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, ada, "tokens");

            page.locator("#list button").click();
            dialog(page, WaitForSelectorState.VISIBLE);
            page.locator(".ui-confirmdialog-no").click();
            dialog(page, WaitForSelectorState.HIDDEN);
            assertThat(ada.rest().get("tokens").statusCode()).isEqualTo(200);

            page.locator("#list button").click();
            page.locator(".ui-confirmdialog-yes").click();
            page.locator(".say").waitFor();
            assertThat(ada.rest().get("tokens").statusCode()).isEqualTo(401);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void dialog(Page page, WaitForSelectorState state) {
        page.locator(".ui-confirm-dialog").waitFor(new Locator.WaitForOptions().setState(state));
    }

    private static Page signedIn(Browser browser, Person person, String address) {
        var page = browser.page();
        page.navigate("sign-in");
        SignInForm.send(page, person.email(), People.PASSWORD);
        page.navigate(address);
        return page;
    }
}
