package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.islet.devices.capture.CaptureFile;
import org.islet.it.person.MeterReading;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uploads under a patient, sent by others than the patient. */
@ExtendWith(ArquillianExtension.class)
class PatientUploadsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ArquillianResource
    private Portal portal;

    private final String serial = UUID.randomUUID().toString().substring(0, 8);
    private Relations relations;
    private Person ada;
    private Person mary;

    @BeforeEach
    void maryIsTheGuardianOfAda() throws SQLException {
        relations = new Relations(portal);
        ada = Person.patient(portal, "Ada", "Example");
        mary = Person.patient(portal, "Mary", "Example");
        relations.begin(mary, "GUARDIAN", ada);
    }

    @Test
    void whatAGuardianSendsIsThePatientsAndNamesWhoSentIt() {
        var sending = sending(mary, ada);

        var receipt = sending.all(reading(0, 12));
        var read = awaitRead(sending);

        assertThat(receipt.text("patient")).isEqualTo(ada.patientId());
        assertThat(receipt.text("sentBy")).isEqualTo(mary.id());
        assertThat(read.body()).contains("\"state\":\"DECODED\"", "\"sentByName\":\"Mary Example\"");
        assertThat(ada.api().get("uploads").body()).contains(sending.id().toString(), "Mary Example");
        assertThat(ada.api().get("patients/me/devices").body()).contains(serial);
        assertThat(mary.api().get("uploads").body()).isEqualTo("[]");
        var accesses = ada.api().get("patients/me/accesses");
        assertThat(accesses.text("who")).isEqualTo("Mary Example (guardian)");
        assertThat(accesses.text("what")).isEqualToIgnoringCase("uploaded a file");
    }

    @Test
    void theOldAddressIsTheCallersOwnRecordUnderAnotherName() {
        var sending = new Sending(ada.api(), "uploads");
        sending.all(reading(0, 12));
        awaitRead(sending);

        assertThat(ada.api().get("patients/me/uploads").body())
                .isEqualTo(ada.api().get("uploads").body());
        assertThat(sending(ada, ada)
                        .api()
                        .get("patients/me/uploads/" + sending.id())
                        .body())
                .isEqualTo(sending.outcome().body());
    }

    @Test
    void whoeverIsNoPatientHasNoUploadsOfTheirOwn() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        assertThat(grace.api().get("uploads").status()).isEqualTo(403);
        assertThat(grace.api().get("patients/me/uploads").status()).isEqualTo(404);
    }

    @Test
    void aStrangerGetsNoStepDoneNotEvenOfAnUploadThatIsThere() throws SQLException {
        var begun = sending(mary, ada);
        byte[] bytes = reading(0, 12);
        begun.announce(bytes);
        relations.end(mary, ada);
        var former = begun;

        assertThat(former.send(bytes).status()).isEqualTo(404);
        assertThat(former.complete().status()).isEqualTo(404);
        assertThat(former.outcome().status()).isEqualTo(404);
        assertThat(sending(mary, ada).announce(bytes).status()).isEqualTo(404);
        assertThat(ada.api().get("uploads/" + begun.id()).body()).contains("\"state\":\"STARTED\"", "\"chunks\":[]");
    }

    @Test
    void theDeviceOfAnotherIsAskedAboutAndACarerCannotAnswer() throws SQLException {
        var carer = Person.patient(portal, "Carl", "Example");
        var tim = Person.patient(portal, "Tim", "Example");
        relations.begin(carer, "CARER", ada);
        relations.begin(mary, "GUARDIAN", tim);
        var first = sending(mary, tim);
        first.all(reading(0, 12));
        awaitRead(first);

        var sending = sending(carer, ada);
        sending.all(reading(5, 20));
        var held = awaitRead(sending);
        var byCarer = carer.api().send("PUT", sending.address() + "/" + sending.id() + "/device", "{'isMine':true}");
        var byGuardian = mary.api().send("PUT", sending.address() + "/" + sending.id() + "/device", "{'isMine':true}");

        assertThat(held.body()).contains("\"state\":\"UNREADABLE\"", "\"deviceQuestion\":true");
        assertThat(byCarer.status()).isEqualTo(404);
        assertThat(byGuardian.status()).isEqualTo(200);
        assertThat(awaitRead(sending).body()).contains("\"state\":\"DECODED\"");
    }

    @Test
    void aReadingMadeForOnePatientIsTakenForNoOther() throws SQLException {
        var tim = Person.patient(portal, "Tim", "Example");
        relations.begin(mary, "GUARDIAN", tim);

        var wrong = sending(mary, ada).announce(reading(0, 12), ",'readFor':'" + tim.patientId() + "'");
        var right = sending(mary, tim).announce(reading(0, 12), ",'readFor':'" + tim.patientId() + "'");

        assertThat(wrong.status()).isEqualTo(409);
        assertThat(right.status()).isEqualTo(201);
    }

    @Test
    void aTokenThatIsNotForUploadsSendsForNobody() {
        var reader = mary.withScopes("'read','share','account'");

        assertThat(new Sending(reader, "patients/" + ada.patientId() + "/uploads")
                        .announce(reading(0, 12))
                        .status())
                .isEqualTo(403);
        assertThat(new Sending(mary.withScopes("'upload'"), "patients/" + ada.patientId() + "/uploads")
                        .announce(reading(0, 12))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aClinicianSendsWithTheRightThatWasGivenAndSeesWhatTheySentAlone() {
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        var alan = clinic.clinician("Alan", "Turing");
        var own = sending(ada, ada);
        own.all(reading(0, 6));
        awaitRead(own);
        share(grace, "");
        var without = sending(grace, ada).announce(reading(0, 12));

        var consent = Person.expect(
                201,
                ada.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinic','id':'" + clinic.id()
                                        + "'},'mayUpload':true,'firstDay':'2026-05-01','lastDay':'2026-05-31'}"));
        var sending = sending(grace, ada);
        var receipt = sending.all(reading(0, 12));
        var read = awaitRead(sending);

        assertThat(without.status()).isEqualTo(404);
        assertThat(consent.body()).contains("\"mayUpload\":true", "\"dataClasses\":[\"reports\"]");
        assertThat(receipt.text("sentBy")).isEqualTo(grace.id());
        assertThat(receipt.text("patient")).isEqualTo(ada.patientId());
        assertThat(read.body()).contains("\"state\":\"DECODED\"", "\"newEvents\":6", "Grace Hopper");
        assertThat(grace.api().get(sending.address()).texts("id"))
                .containsExactly(sending.id().toString());
        assertThat(grace.api().get(sending.address() + "/" + own.id()).status()).isEqualTo(404);
        assertThat(alan.api().get(sending.address() + "/" + sending.id()).status())
                .isEqualTo(404);
        assertThat(alan.api().get(sending.address()).body()).isEqualTo("[]");
        assertThat(grace.api().get("patients").body()).contains("\"mayUpload\":true");
        var accesses = ada.api().get("patients/me/accesses");
        assertThat(accesses.texts("who").get(0)).isEqualTo("Grace Hopper");
        assertThat(accesses.texts("what")).anyMatch("gave consent, to uploading too"::equalsIgnoreCase);
        assertThat(accesses.texts("what").get(0)).isEqualToIgnoringCase("uploaded a file");
    }

    @Test
    void withoutBeingSaidNoConsentLetsAnybodyUpload() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var given = share(grace, "");

        assertThat(given.body()).contains("\"mayUpload\":false");
        assertThat(sending(grace, ada).announce(reading(0, 12)).status()).isEqualTo(404);
        assertThat(ada.api().get("uploads").body()).isEqualTo("[]");
        var accesses = ada.api().get("patients/me/accesses");
        assertThat(accesses.texts("what").get(0)).isEqualToIgnoringCase("upload a file");
        assertThat(accesses.texts("outcome").get(0)).isEqualTo("refused");
    }

    @Test
    void aWithdrawnRightEndsWithTheNextStep() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var consent = share(grace, ",'mayUpload':true");
        byte[] bytes = reading(0, 12);
        var sending = sending(grace, ada);
        Person.expect(201, sending.announce(bytes));

        Person.expect(204, ada.api().delete("patients/me/consents/" + consent.text("id")));

        assertThat(sending.send(bytes).status()).isEqualTo(404);
        assertThat(sending.complete().status()).isEqualTo(404);
        assertThat(sending.outcome().status()).isEqualTo(404);
    }

    @Test
    void theClinicIsAskedAboutTheDeviceOfAnotherAndCannotAnswer() throws SQLException {
        var tim = Person.patient(portal, "Tim", "Example");
        var first = sending(tim, tim);
        first.all(reading(0, 12));
        awaitRead(first);
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        share(grace, ",'mayUpload':true");

        var sending = sending(grace, ada);
        sending.all(reading(5, 20));
        var held = awaitRead(sending);
        var answered = grace.api().send("PUT", sending.address() + "/" + sending.id() + "/device", "{'isMine':true}");

        assertThat(held.body()).contains("\"deviceQuestion\":true", "\"newEvents\":0");
        assertThat(answered.status()).isEqualTo(404);
    }

    @Test
    void theSharingPageGivesTheRightWhenItIsTicked() {
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill(Person.PASSWORD);
            page.locator("#go").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            page.navigate("sharing");
            page.locator("[id='share:recipient']")
                    .selectOption(new SelectOption().setLabel("Grace Hopper, " + clinic.name()));
            assertThat(page.locator("[id='share:may-upload']").isChecked()).isFalse();
            page.locator("[id='share:may-upload']").check();
            page.locator("[id='share:go']").click();
            page.getByText("may upload for you").waitFor();

            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(sending(grace, ada).announce(reading(0, 12)).status()).isEqualTo(201);
    }

    private Answer share(Person clinician, String more) {
        return Person.expect(
                201,
                ada.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinician','id':'" + clinician.id() + "'}" + more + "}"));
    }

    private static Sending sending(Person person, Person patient) {
        return new Sending(person.api(), "patients/" + patient.patientId() + "/uploads");
    }

    private static Answer awaitRead(Sending sending) {
        var deadline = Instant.now().plus(PATIENCE);
        var outcome = sending.outcome();
        while (outcome.text("state").equals("RECEIVED")) {
            assertThat(Instant.now()).as(outcome.body()).isBefore(deadline);
            outcome = sending.outcome();
        }
        return outcome;
    }

    private byte[] reading(int from, int to) {
        return CaptureFile.bytesOf(MeterReading.of(serial, from, to));
    }
}
