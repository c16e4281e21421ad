package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what about a patient, by how they stand to the patient. */
@ExtendWith(ArquillianExtension.class)
class RelationsIT {

    private static final Set<PatientAct> EVERYTHING = EnumSet.allOf(PatientAct.class);
    private static final Set<PatientAct> A_CARER = EnumSet.of(
            PatientAct.READ_NAME,
            PatientAct.READ_REPORT,
            PatientAct.READ_EVENTS,
            PatientAct.READ_EXCLUSIONS,
            PatientAct.READ_VISITS,
            PatientAct.READ_LOGBOOK,
            PatientAct.LIST_DEVICES,
            PatientAct.LIST_UPLOADS,
            PatientAct.UPLOAD);
    private static final Set<PatientAct> A_CLINICIAN = EnumSet.of(
            PatientAct.READ_NAME,
            PatientAct.READ_REPORT,
            PatientAct.READ_EVENTS,
            PatientAct.READ_EXCLUSIONS,
            PatientAct.EXCLUDE,
            PatientAct.TAKE_BACK,
            PatientAct.READ_VISITS,
            PatientAct.NOTE_VISIT,
            PatientAct.TAKE_VISIT_BACK,
            PatientAct.READ_LOGBOOK);
    private static final Set<PatientAct> A_CLINICIAN_WHO_UPLOADS = EnumSet.of(
            PatientAct.READ_NAME,
            PatientAct.READ_REPORT,
            PatientAct.READ_EVENTS,
            PatientAct.READ_EXCLUSIONS,
            PatientAct.EXCLUDE,
            PatientAct.TAKE_BACK,
            PatientAct.READ_VISITS,
            PatientAct.NOTE_VISIT,
            PatientAct.TAKE_VISIT_BACK,
            PatientAct.READ_LOGBOOK,
            PatientAct.LIST_UPLOADS,
            PatientAct.UPLOAD);
    private static final Set<PatientAct> NOTHING = EnumSet.noneOf(PatientAct.class);

    @ArquillianResource
    private Portal portal;

    private Relations relations;
    private Person ada;

    @BeforeEach
    void adaIsAPatient() {
        relations = new Relations(portal);
        ada = Person.patient(portal, "Ada", "Example");
    }

    @Test
    void aPatientAndAGuardianMayDoEverythingACarerSeesAndNobodyElseIsThere() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        var carer = Person.patient(portal, "Carl", "Example");
        var former = Person.patient(portal, "Fred", "Former");
        relations.begin(mother, "GUARDIAN", ada);
        relations.begin(carer, "CARER", ada);
        relations.over(former, "GUARDIAN", ada);

        var soft = new SoftAssertions();
        allows(soft, ada, EVERYTHING);
        allows(soft, mother, EVERYTHING);
        allows(soft, carer, A_CARER);
        allows(soft, former, NOTHING);
        allows(soft, Person.patient(portal, "Eve", "Intruder"), NOTHING);
        soft.assertAll();
    }

    @Test
    void staffMayDoWhatAConsentSaysAndTheirOwnRecordIsNoKeyToOthers() {
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        var alan = clinic.clinician("Alan", "Turing");
        openRecord(alan);
        ada.api().post("patients/me/consents", "{'recipient':{'kind':'clinician','id':'" + grace.id() + "'}}");

        var soft = new SoftAssertions();
        allows(soft, grace, A_CLINICIAN);
        allows(soft, alan, NOTHING);
        allows(soft, clinic.administrator(), NOTHING);
        ada.api()
                .post(
                        "patients/me/consents",
                        "{'recipient':{'kind':'clinician','id':'" + alan.id() + "'},'mayUpload':true}");
        allows(soft, alan, A_CLINICIAN_WHO_UPLOADS);
        soft.assertAll();
    }

    @Test
    void aRelationThatEndsGivesNothingFromTheNextRequestOn() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        relations.begin(mother, "GUARDIAN", ada);
        var before = PatientAct.READ_REPORT.by(mother.api(), ada);

        relations.end(mother, ada);

        assertThat(before.status()).isEqualTo(200);
        assertThat(PatientAct.READ_REPORT.by(mother.api(), ada))
                .isEqualTo(mother.api()
                        .get("patients/" + UUID.randomUUID()
                                + "/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json"));
    }

    @Test
    void aTokenReachesNoFurtherForOthersThanForOneself() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        relations.begin(mother, "GUARDIAN", ada);
        var uploader = mother.withScopes("'upload'");

        assertThat(PatientAct.LIST_DEVICES.by(uploader, ada).status()).isEqualTo(200);
        assertThat(PatientAct.READ_REPORT.by(uploader, ada).status()).isEqualTo(403);
        assertThat(PatientAct.SHARE.by(uploader, ada).status()).isEqualTo(403);
    }

    @Test
    void nobodyReachesTheTokensOfAnother() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        relations.begin(mother, "GUARDIAN", ada);
        var token = ada.api().get("tokens").text("id");

        assertThat(mother.api().delete("tokens/" + token).status()).isEqualTo(404);
        assertThat(mother.api().get("tokens").body()).doesNotContain(token);
    }

    @Test
    void aParentOfTwoSeesBothAndIsStillTheirOwnPatient() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        var tim = Person.patient(portal, "Tim", "Example");
        relations.begin(mother, "GUARDIAN", ada);
        relations.begin(mother, "GUARDIAN", tim);

        var me = mother.api().get("accounts/me");

        assertThat(me.texts("relation")).containsExactlyInAnyOrder("guardian", "guardian", "self");
        assertThat(me.body()).contains(ada.patientId(), tim.patientId(), "\"patientId\":\"" + mother.patientId());
        assertThat(PatientAct.READ_NAME.by(mother.api(), tim).body()).contains("Tim");
        assertThat(mother.api().get("patients/me").body()).contains("Mary");
    }

    @Test
    void whoLookedIsCalledByNameAndRelation() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        relations.begin(mother, "GUARDIAN", ada);
        PatientAct.READ_REPORT.by(mother.api(), ada);
        PatientAct.READ_REPORT.by(ada.api(), ada);

        assertThat(PatientAct.SEE_WHO_LOOKED.by(ada.api(), ada).texts("who"))
                .containsExactly("You", "Mary Example (guardian)");
        assertThat(PatientAct.SEE_WHO_LOOKED.by(mother.api(), ada).texts("who"))
                .containsExactly("Ada Example (the patient)", "You");
    }

    @Test
    void aClinicianIsAPatientAfterOpeningARecordAndStaysAClinician() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var before = grace.api().get("patients/me");
        ada.api().post("patients/me/consents", "{'recipient':{'kind':'clinician','id':'" + grace.id() + "'}}");

        openRecord(grace);
        openRecord(grace);

        assertThat(before.status()).isEqualTo(404);
        assertThat(grace.api().get("patients/me").body()).contains("Grace", "Hopper");
        assertThat(grace.api().get("uploads").body()).isEqualTo("[]");
        assertThat(grace.api().get("patients").body()).contains(ada.patientId());
        assertThat(grace.api().get("accounts/me").texts("relation")).containsExactly("self");
        assertThat(grace.api().get("accounts/me").text("role")).isEqualTo("clinician");
    }

    @Test
    void bothKindsOfPagesAreThereForAClinicianWhoIsAPatient() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var pages = Pages.signedIn(portal, grace.email(), Person.PASSWORD);
        var hidden = pages.visitor().get("/uploads").statusCode();

        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            signIn(page, grace);
            page.navigate("account");
            page.locator("[id='own-record:terms']").check();
            page.locator("[id='own-record:privacy']").check();
            page.locator("[id='own-record:open']").click();
            page.getByText("Your record is open").waitFor();

            assertThat(page.locator(".on-wide a").allInnerTexts()).contains("Reports", "Upload", "Sharing", "Patients");
            assertThat(page.locator("[id='own-record:open']").count()).isZero();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(hidden).isEqualTo(404);
        for (var path : new String[] {"/reports", "/upload", "/uploads", "/sharing", "/tokens", "/patients"}) {
            assertThat(pages.visitor().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static void signIn(Page page, Person person) {
        page.navigate("sign-in");
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    @Test
    void aRecordOfOnesOwnNeedsTheTextsInForce() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        assertThat(grace.api()
                        .post("patients", "{'termsVersion':'2020-01-01','privacyVersion':'2026-11-22'}")
                        .status())
                .isEqualTo(400);
        assertThat(grace.withScopes("'read'").post("patients", AGREED).status()).isEqualTo(403);
        assertThat(grace.api().get("patients/me").status()).isEqualTo(404);
    }

    static final String AGREED = "{'termsVersion':'2026-11-22','privacyVersion':'2026-11-22'}";

    private static void openRecord(Person person) {
        Person.expect(204, person.api().post("patients", AGREED));
    }

    private void allows(SoftAssertions soft, Person person, Set<PatientAct> acts) {
        for (var act : PatientAct.values()) {
            var answer = act.by(person.api(), ada);
            soft.assertThat(act.isLet(answer))
                    .as(person.email() + " " + act + " " + answer.status() + " " + answer.body())
                    .isEqualTo(acts.contains(act));
            if (!acts.contains(act)) {
                soft.assertThat(answer.status()).as(person.email() + " " + act).isEqualTo(404);
            }
        }
    }
}
