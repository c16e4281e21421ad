package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.islet.it.person.Administrator;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be read to an end is not begun for ever, and stands in nobody's way. */
@ExtendWith(ArquillianExtension.class)
class AttemptsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);

    @ArquillianResource
    private Portal portal;

    private Person ada;
    private String upload;

    @BeforeEach
    void uploadSomething() {
        ada = new People(portal).patient("ada");
        upload = ada.upload("clarity.csv", FILE).get("id").getAsString();
    }

    @Test
    void whatEndedTwoAttemptsWithoutAWordIsReadInTheThird() throws SQLException {
        stoppedWhileReading(2);

        var outcome = awaitState("DECODED");

        assertThat(outcome.get("attempts").getAsInt()).isEqualTo(3);
        assertThat(outcome.get("unreadableForNow").getAsBoolean()).isFalse();
    }

    @Test
    void afterThreeAttemptsThatDidNotEndItIsUnreadableForNowAndSaysWhy() throws SQLException {
        stoppedWhileReading(3);

        var outcome = awaitState("UNREADABLE");

        assertThat(outcome.get("unreadableForNow").getAsBoolean()).isTrue();
        assertThat(outcome.getAsJsonArray("problems").toString())
                .contains("the portal stopped before it ended")
                .contains("tried 3 times")
                .contains("kept as it came");
    }

    @Test
    void newerDecodersTryByThemselvesWhatOthersGaveUp() throws SQLException {
        stoppedWhileReading(3);
        awaitState("UNREADABLE");

        change("gave_up_by = 'decoders of last year', tried_by = 'decoders of last year'");

        assertThat(awaitState("DECODED").get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void whatDecodersOfNowAndOthersGaveUpIsPutBackByNeither() throws SQLException {
        stoppedWhileReading(3);
        awaitState("UNREADABLE");

        change("tried_by = gave_up_by || E'\\ndecoders of last year', gave_up_by = 'decoders of last year'");
        awaitAnotherRound();

        var outcome = Json.object(ada.rest().get("uploads/" + upload));
        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.get("unreadableForNow").getAsBoolean()).isTrue();
    }

    /** Something of somebody else's is given up and read again meanwhile. */
    private void awaitAnotherRound() throws SQLException {
        var bert = new People(portal).patient("bert");
        var other = bert.upload("clarity.csv", FILE).get("id").getAsString();
        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE upload SET state = 'UNREADABLE', gave_up_by = 'decoders of last year',"
                    + " tried_by = 'decoders of last year' WHERE id = '" + other + "'");
        }
        await(bert, other, "DECODED");
    }

    @Test
    void anAdministratorHasThoseOfTheClinicTriedAgain() throws SQLException, IOException {
        var clinic = Administrator.openClinic(portal);
        var shared = ada.rest()
                .post("patients/me/consents", Map.of("recipient", Map.of("kind", "clinic", "id", clinic.clinicId())));
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(201);
        stoppedWhileReading(3);
        awaitState("UNREADABLE");

        var standing = Json.object(clinic.rest().get("clinics/mine/unreadable-uploads"));
        var asked = clinic.rest().post("clinics/mine/unreadable-uploads/try-again", Map.of());

        assertThat(standing.get("uploads").getAsInt()).isOne();
        assertThat(asked.statusCode()).isEqualTo(202);
        awaitState("DECODED");
        assertThat(ada.rest()
                        .post("clinics/mine/unreadable-uploads/try-again", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    /** The tables as a server leaves them that stopped in the middle of an attempt. */
    private void stoppedWhileReading(int attempts) throws SQLException {
        try (var tables = Tables.of(portal)) {
            var ofAda = " WHERE patient_id = '" + ada.patientId() + "'";
            tables.run("DELETE FROM stream_chunk" + ofAda);
            tables.run("DELETE FROM capture_reading" + ofAda);
        }
        change("state = 'RECEIVED', new_events = 0, attempts = " + attempts + ", leased_until = now()");
    }

    private void change(String change) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE upload SET " + change + " WHERE id = '" + upload + "'");
        }
    }

    private JsonObject awaitState(String state) {
        return await(ada, upload, state);
    }

    private static JsonObject await(Person person, String upload, String state) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonObject outcome = Json.object(person.rest().get("uploads/" + upload));
        while (!outcome.get("state").getAsString().equals(state)) {
            assertThat(Instant.now()).as("still " + outcome).isBefore(deadline);
            outcome = Json.object(person.rest().get("uploads/" + upload));
        }
        return outcome;
    }
}
