package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.islet.devices.capture.CaptureFile;
import org.islet.it.person.MeterReading;
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
