package org.islet.it.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.it.language.GermanPages.assertGerman;
import static org.islet.it.language.GermanPages.look;
import static org.islet.it.language.GermanPages.lookAtThis;
import static org.islet.it.language.GermanPages.signIn;
import static org.islet.it.redecoding.OlderDecoder.withLine;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.islet.it.person.Administrator;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.islet.it.redecoding.OlderDecoder;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of those who run a clinic and of those who treat there, for readers of German, from the first letter on. */
@ExtendWith(ArquillianExtension.class)
class StaffInGermanIT {

    private static final byte[] TRUTH = ClarityFile.of(LocalDate.of(2026, 3, 2), 14);
    private static final byte[] MISREAD = withLine(TRUTH, 50, "");

    @ArquillianResource
    private Portal portal;

    @Test
    void everyPageOfAnAdministratorIsGermanAndFitsAPhone() throws IOException, SQLException {
        var clinic = Administrator.openClinic(portal);
        var german = clinic.rest().patch("accounts/me", Map.of("preferences", Map.of("language", "de")));
        assertThat(german.statusCode()).as(german.body()).isIn(200, 204);
        try (var browser = Browser.open(portal, "de-DE")) {
            var page = browser.page();
            signIn(page, clinic.email());
            for (var address : List.of("clinic", "clinic-read-again", "emergency-reviews", "account", "help")) {
                look(page, address);
            }
            invite(page, "");
            lookAtThis(page);
            invite(page, People.newAddress("grace"));
            page.getByText("Die Einladung ist unterwegs").waitFor();
            lookAtThis(page);

            sharingPatient(clinic.clinicId());
            page.navigate("clinic-read-again");
            lookAtThis(page);
            page.locator("[id='start:go']").click();
            page.locator("[id='apply:go']").waitFor();
            lookAtThis(page);
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator("[id='apply:go']").click();
            page.getByText("nicht zurücknehmen").waitFor();
            lookAtThis(page);
            page.locator(".ui-confirmdialog-yes").click();
            page.getByText("zuletzt übernommen").waitFor();
            page.waitForCondition(() -> page.locator("[id='apply:go']").count() == 0);
            lookAtThis(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void everyPageOfAClinicianIsGermanAndFitsAPhone() throws IOException, SQLException {
        var clinic = Administrator.openClinic(portal);
        var email = People.newAddress("grace");
        clinic.rest().post("invitations", Map.of("email", email));
        var code = portal.mailBox().awaitLetterTo(email, 1).find("page for invitations: (\\S+)");
        try (var browser = Browser.open(portal, "de-DE")) {
            var page = browser.page();
            accept(page, code, email);
            lookAtThis(page);

            var ada = sharingPatient(clinic.clinicId());
            look(page, "patients");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator("[id='find:words']").fill("niemand");
            page.locator("[id='find:go']").click();
            page.getByText("Niemand, der mit Ihnen teilt").waitFor();
            lookAtThis(page);
            for (var report : List.of("glucose-profile", "daily-summary")) {
                look(
                        page,
                        "reports?report=" + report + "&patient=" + ada.patientId() + "&from=2026-03-02&to=2026-03-08");
            }
            for (var address : List.of("emergency", "account", "help")) {
                look(page, address);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Person sharingPatient(String clinic) throws SQLException {
        var ada = new People(portal).patient("ada");
        ada.upload("clarity.csv", MISREAD);
        new OlderDecoder(portal, ada.patientId()).misread(MISREAD, TRUTH);
        var shared =
                ada.rest().post("patients/me/consents", Map.of("recipient", Map.of("kind", "clinic", "id", clinic)));
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(201);
        return ada;
    }

    private static void invite(Page page, String email) {
        page.navigate("clinic");
        page.locator("[id='invite:email']").fill(email);
        page.locator("[id='invite:role:0']").check();
        page.locator("[id='invite:go']").click();
    }

    /** First with nothing filled in: what is wrong is said in German too. */
    private static void accept(Page page, String code, String email) {
        page.navigate("invitation?code=" + code);
        page.locator("[id='invitation:go']").click();
        page.locator("[aria-invalid=true]").first().waitFor();
        lookAtThis(page);
        page.locator("[id='invitation:email']").fill(email);
        page.locator("[id='invitation:password']").fill(People.PASSWORD);
        page.locator("[id='invitation:given']").fill("Grace");
        page.locator("[id='invitation:family']").fill("Hopper");
        page.locator("[id='invitation:country']").selectOption("DE");
        page.locator("[id='invitation:zone']").selectOption("Europe/Berlin");
        page.getByLabel("mg/dL").check();
        page.locator("[id='invitation:go']").click();
        page.waitForURL(url -> url.endsWith("/patients"));
        assertGerman(page);
    }
}
