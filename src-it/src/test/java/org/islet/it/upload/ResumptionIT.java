package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResumptionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);

    @ArquillianResource
    private Portal portal;

    @Test
    void whatWasReceivedAndNotDecodedIsDecodedWithoutAnybodyAsking() throws SQLException {
        var ada = new People(portal).patient("ada");
        String upload = ada.upload("clarity.csv", FILE).get("id").getAsString();

        forgetAfterTheReceipt(ada.patientId());
        assertThat(state(ada, upload)).isEqualTo("RECEIVED");
        try (var moved = portal.clock().ahead(Duration.ofMinutes(5))) {
            awaitDecoded(ada, upload);
        }

        var outcome = Json.object(ada.rest().get("uploads/" + upload));
        assertThat(outcome.get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(Json.object(ada.rest().get("patients/me/events?from=2026-03-02&to=2026-03-02"))
                        .getAsJsonArray("events"))
                .hasSize(ClarityFile.READINGS_A_DAY);
    }

    /** The tables as a server leaves them that stops between the receipt and the decoding. */
    private void forgetAfterTheReceipt(String patient) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("DELETE FROM stream_chunk WHERE patient_id = '" + patient + "'");
            tables.run("DELETE FROM capture_reading WHERE patient_id = '" + patient + "'");
            tables.run("UPDATE upload SET state = 'RECEIVED', new_events = 0, attempts = 1,"
                    + " leased_until = now() + interval '4 minutes' WHERE patient_id = '" + patient + "'");
        }
    }

    private static String state(Person person, String upload) {
        return Json.object(person.rest().get("uploads/" + upload)).get("state").getAsString();
    }

    private static void awaitDecoded(Person person, String upload) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!state(person, upload).equals("DECODED")) {
            assertThat(Instant.now()).as("still waiting to be decoded").isBefore(deadline);
        }
    }
}
