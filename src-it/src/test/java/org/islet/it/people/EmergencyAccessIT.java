package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Access that a clinician takes without consent: told at once, ended by anybody it concerns, reviewed, refused. */
@ExtendWith(ArquillianExtension.class)
class EmergencyAccessIT {

    private static final String WEEK = "from=2026-03-02&to=2026-03-08";
    private static final String PROFILE = "reports/glucose-profile?format=json&" + WEEK;
    private static final String REASON = "Found unconscious at the station";

    @ArquillianResource
    private Portal portal;

    private final String family = "Éxample-" + Person.newAddress("x").substring(2, 10);
    private Person ada;
    private Clinic clinic;
    private Person grace;

    @BeforeEach
    void somebodyWhoSharesNothing() {
        ada = Person.withSensor(portal, 14);
        Person.expect(
                200,
                ada.api().patch("accounts/me", "{'profile':{'familyName':'" + family + "','birthDate':'1980-02-29'}}"));
        confirmAddress();
        clinic = Clinic.open(portal);
        grace = clinic.clinician("Grace", "Hopper");
    }

    @Test
    void aClinicianOpensThePatientIsToldAndEndsItAndTheClinicReviewsIt() {
        try (var ofGrace = Browser.open(portal);
                var ofAda = Browser.open(portal);
                var ofAdam = Browser.open(portal)) {
            Page doctor = signedIn(ofGrace, grace.email());
            doctor.locator("#emergency").click();
            doctor.locator("[id='emergency:family']").fill(family.toUpperCase(java.util.Locale.ROOT));
            doctor.locator("[id='emergency:born']").fill("1980-02-29");
            doctor.locator("[id='emergency:reason']").fill("short");
            doctor.locator("[id='emergency:go']").click();
            Fits.onPhoneAndDesk(doctor);
            doctor.locator("[id='emergency:sure']").check();
            doctor.locator("[id='emergency:go']").click();
            doctor.getByText("Say why in at least 10 characters").waitFor();
            doctor.locator("[id='emergency:reason']").fill(REASON);
            doctor.locator("[id='emergency:sure']").check();
            doctor.locator("[id='emergency:go']").click();
            doctor.getByText("The patient has been told").waitFor();
            assertThat(doctor.url()).contains("/reports", ada.patientId());
            doctor.navigate("patients");
            assertThat(doctor.locator("main").innerText()).contains("in an emergency, until");
            Fits.onPhoneAndDesk(doctor);

            var letter = portal.mailBox().awaitLetterTo(ada.email(), 2);
            assertThat(letter.subject())
                    .isEqualTo("Grace Hopper took access to data of Ada " + family + " in an emergency");
            assertThat(letter.text()).contains(clinic.name()).doesNotContain(REASON);

            Page patient = signedIn(ofAda, ada.email());
            patient.navigate(letter.find("\\S+/sharing\\?patient=\\S+"));
            assertThat(patient.locator("[aria-labelledby=taken-title]").innerText())
                    .contains("Grace Hopper, " + clinic.name(), REASON, "not reviewed yet");
            assertThat(patient.locator("[aria-labelledby=accesses-title]").innerText())
                    .contains("took access in an emergency");
            assertThat(patient.locator("[aria-labelledby=valid-title]").innerText())
                    .as("nobody was given anything")
                    .doesNotContain("Grace Hopper");
            Fits.onPhoneAndDesk(patient);
            patient.locator("[id='taken'] [type=submit]").click();
            patient.locator(".ui-confirmdialog-yes").click();
            patient.getByText("They can no longer open your reports").first().waitFor();
            assertThat(seen(PROFILE)).isEqualTo(404);
            assertThat(doctor.context()
                            .request()
                            .get("reports?patient=" + ada.patientId())
                            .status())
                    .isEqualTo(404);

            Page administrator = signedIn(ofAdam, clinic.administrator().email());
            administrator.navigate("emergency-reviews");
            assertThat(administrator.locator("main").innerText())
                    .contains("Grace Hopper", "Ada " + family, "29 Feb 1980", REASON);
            Fits.onPhoneAndDesk(administrator);
            administrator.locator("[id$=':review:not']").click();
            administrator.getByText("Say why it was not justified").waitFor();
            administrator.locator("textarea[name=note]").fill("Nobody of that name was here");
            administrator.locator("[id$=':review:not']").click();
            administrator.getByText("Nothing waits for a review").waitFor();
            Fits.onPhoneAndDesk(administrator);

            patient.navigate("sharing");
            patient.locator("[aria-labelledby=taken-title] summary").click();
            assertThat(patient.locator("[aria-labelledby=taken-title]").innerText())
                    .contains("not justified", "Nobody of that name was here");
            assertThat(patient.locator("[aria-labelledby=accesses-title]").innerText())
                    .contains("reviewed an access taken in an emergency", "saw, to review it");
            for (var browser : List.of(ofGrace, ofAda, ofAdam)) {
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    @Test
    void itShowsReportsAndNothingElseAndEndsByItself() {
        assertThat(seen(PROFILE)).isEqualTo(404);
        Person.expect(201, open(grace, family, "", 15));

        assertThat(seen(PROFILE)).isEqualTo(200);
        assertThat(seen("logbook?" + WEEK)).isEqualTo(200);
        for (var more :
                List.of("devices", "uploads", "consents", "takeout", "emergency-accesses", "codes", "accesses")) {
            assertThat(seen(more)).as(more).isEqualTo(404);
        }
        var other = clinic.clinician("Barbara", "Liskov");
        assertThat(other.api()
                        .get("patients/" + ada.patientId() + "/" + PROFILE)
                        .status())
                .as("who did not take it")
                .isEqualTo(404);
        assertThat(open(grace, family, "", 60).body()).contains("open to you already");
        nothingIsWritten();
        try (var later = portal.clock().ahead(Duration.ofMinutes(16))) {
            assertThat(seen(PROFILE)).isEqualTo(404);
        }
    }

    /** Marks and visits are for whoever the patient let see the reports. */
    private void nothingIsWritten() {
        var visits = "patients/" + ada.patientId() + "/appointments";
        assertThat(grace.api()
                        .post(
                                "patients/" + ada.patientId() + "/exclusions",
                                "{'from':'2026-03-03T08:00:00+01:00','to':'2026-03-03T09:00:00+01:00','reason':'compression-low'}")
                        .status())
                .isEqualTo(404);
        assertThat(grace.api().send("PUT", visits + "/2026-03-10", "").status()).isEqualTo(404);
        assertThat(grace.api().delete(visits + "/2026-03-10").status()).isEqualTo(404);
        assertThat(ada.api().get(visits).body()).isEqualTo("[]");
    }

    @Test
    void whatEndedByItselfDidSoThenAndNotWhenItWasReviewed() {
        var opened = Person.expect(201, open(grace, family, "", 15));
        var until = opened.text("until").substring(0, "2026-12-01T08:00:00".length());
        try (var later = portal.clock().ahead(Duration.ofMinutes(90))) {
            Person.expect(
                    204,
                    Person.signedIn(Api.of(portal), clinic.administrator().email())
                            .api()
                            .send(
                                    "PUT",
                                    "emergency-reviews/" + opened.text("id"),
                                    "{'finding':'not-justified','note':'Nobody of that name was here'}"));
        }
        var taken = ada.api().get("patients/me/emergency-accesses").body();
        assertThat(taken).contains(until, "not-justified").doesNotContain("\"ended\":\"");
    }

    @Test
    void itIsSaidWhereNobodyGotALetterOfIt() throws java.sql.SQLException {
        assertThat(Person.expect(201, open(grace, family, "", 15)).body()).contains("\"toldByLetter\":true");
        Person.expect(
                204,
                grace.api()
                        .delete("emergency-accesses/"
                                + Person.expect(200, grace.api().get("emergency-accesses"))
                                        .text("id")));
        try (var tables = Tables.of(portal)) {
            tables.run("update account set email_confirmed = null where email_key = lower('" + ada.email() + "')");
        }
        assertThat(Person.expect(201, open(grace, family, "", 15)).body()).contains("\"toldByLetter\":false");
    }

    @Test
    void nobodyReviewsWhatTheyTookAndWhoLeavesFindsNothingOpenAgain() {
        var opened = Person.expect(201, open(grace, family, "", 600)).text("id");
        try (var ofAdam = Browser.open(portal)) {
            Page administrator = signedIn(ofAdam, clinic.administrator().email());
            press(administrator, "Make administrator");
            var grown = Person.signedIn(Api.of(portal), grace.email());
            assertThat(grown.api()
                            .send("PUT", "emergency-reviews/" + opened, "{'finding':'justified'}")
                            .body())
                    .contains("another administrator reviews it");
            press(administrator, "Make clinician");
            grace = Person.signedIn(Api.of(portal), grace.email());
            assertThat(seen(PROFILE)).isEqualTo(404);
        }
    }

    private static void press(Page administrator, String button) {
        administrator.navigate("clinic");
        administrator.locator("[aria-label='" + button + ": Grace Hopper']").click();
        administrator.locator(".ui-confirmdialog-yes").click();
        administrator.getByText("Changed. They sign in anew.").first().waitFor();
    }

    @Test
    void whoDoesNotWantItIsAnsweredAsIfNobodyHadThatName() {
        var unknown = open(grace, "Nobody" + family, "", 60);
        Person.expect(204, ada.api().send("PUT", "patients/me/emergency-accesses", "{'allowed':false}"));

        var refused = open(grace, family, "", 60);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused).isEqualTo(unknown);
        assertThat(ada.api().get("patients/me/accesses").body()).contains("take access in an emergency", "refused");
        assertThat(linesOfNobody())
                .as("each try has a line of the clinician's own")
                .isEqualTo(2);
        assertThat(seen(PROFILE)).isEqualTo(404);
        Person.expect(204, ada.api().send("PUT", "patients/me/emergency-accesses", "{'allowed':true}"));
        assertThat(open(grace, family, "", 60).status()).isEqualTo(201);
    }

    @Test
    void whoSharesANameAndABirthDateIsToldApartByTheGivenNameOrNotOpened() {
        var eve = Person.patient(portal, "Eve", "Other");
        Person.expect(
                200,
                eve.api()
                        .patch(
                                "accounts/me",
                                "{'profile':{'givenName':'Eve Maria','familyName':'" + family
                                        + "','birthDate':'1980-02-29'}}"));

        assertThat(open(grace, family, "", 60).body()).contains("give the given name, too");
        assertThat(open(grace, family, "Zoe", 60).status()).isEqualTo(404);
        assertThat(open(grace, family, "eve", 60).body()).contains(eve.patientId());
    }

    @Test
    void onlyCliniciansTakeItWithAReasonForADayAtMostAndNotAllDayLong() {
        for (var nobodys : List.of(ada, clinic.administrator())) {
            assertThat(open(nobodys, family, "", 60).status()).isEqualTo(403);
        }
        assertThat(open(new Person(grace.withScopes("'read'"), grace.email()), family, "", 60)
                        .status())
                .as("a token that was not made for it")
                .isEqualTo(403);
        assertThat(open(grace, family, "", 14).status()).isEqualTo(400);
        assertThat(open(grace, family, "", 1441).status()).isEqualTo(400);
        for (int tried = 0; tried < 10; tried++) {
            assertThat(open(grace, "Nobody" + family, "", 60).status()).isEqualTo(404);
        }
        assertThat(open(grace, family, "", 60).status()).isEqualTo(429);
    }

    @Test
    void theClinicianEndsItAndAnotherClinicReviewsNothing() {
        var opened = Person.expect(201, open(grace, family, "", 60)).text("id");
        var foreign = Clinic.open(portal).administrator();

        assertThat(foreign.api().get("emergency-reviews").body()).isEqualTo("[]");
        assertThat(foreign.api()
                        .send("PUT", "emergency-reviews/" + opened, "{'finding':'justified'}")
                        .status())
                .isEqualTo(404);
        assertThat(clinic.clinician("Barbara", "Liskov")
                        .api()
                        .delete("emergency-accesses/" + opened)
                        .status())
                .isEqualTo(404);
        Person.expect(204, grace.api().delete("emergency-accesses/" + opened));
        assertThat(seen(PROFILE)).isEqualTo(404);
        Person.expect(
                204,
                clinic.administrator().api().send("PUT", "emergency-reviews/" + opened, "{'finding':'justified'}"));
        assertThat(clinic.administrator()
                        .api()
                        .send("PUT", "emergency-reviews/" + opened, "{'finding':'not-justified','note':'no'}")
                        .status())
                .as("it is said once")
                .isEqualTo(400);
    }

    private static Answer open(Person who, String family, String given, int minutes) {
        return who.api()
                .post(
                        "emergency-accesses",
                        "{'familyName':'" + family + "','givenName':'" + given + "','birthDate':'1980-02-29','reason':'"
                                + REASON + "','minutes':" + minutes + "}");
    }

    private int seen(String what) {
        return grace.api().get("patients/" + ada.patientId() + "/" + what).status();
    }

    private Page signedIn(Browser browser, String email) {
        var page = browser.page();
        page.navigate("sign-in");
        SignInForm.send(page, email, Person.PASSWORD);
        return page;
    }

    private long linesOfNobody() {
        try (var tables = Tables.of(portal)) {
            return tables.number(
                    "select count(*) from audit_entry where act = 'found-nobody-in-emergency' and actor = '"
                            + grace.id() + "'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Letters about somebody go to addresses that are theirs for sure. */
    private void confirmAddress() {
        try (var tables = Tables.of(portal)) {
            tables.run("update account set email_confirmed = now() where email_key = lower('" + ada.email() + "')");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
