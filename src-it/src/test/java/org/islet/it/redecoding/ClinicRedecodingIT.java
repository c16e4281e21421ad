package org.islet.it.redecoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.it.redecoding.OlderDecoder.withLine;

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
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClinicRedecodingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADDRESS = "clinics/mine/redecoding";
    private static final byte[] TRUTH = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);
    private static final byte[] MISREAD = withLine(TRUTH, 50, "");

    @ArquillianResource
    private Portal portal;

    private People people;
    private RestCaller admin;
    private String clinicId;

    @BeforeEach
    void openClinic() throws IOException {
        people = new People(portal);
        var clinic = Administrator.openClinic(portal);
        admin = clinic.rest();
        clinicId = clinic.clinicId();
    }

    /** Somebody with a file an older decoder has read, who shares with the clinic or not. */
    private Person patient(boolean shares) throws SQLException {
        var ada = people.patient("ada");
        ada.upload("clarity.csv", MISREAD);
        new OlderDecoder(portal, ada.patientId()).misread(MISREAD, TRUTH);
        if (shares) {
            var given = ada.rest()
                    .post("patients/me/consents", Map.of("recipient", Map.of("kind", "clinic", "id", clinicId)));
            assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        }
        return ada;
    }

    private JsonObject standing() {
        return Json.object(admin.get(ADDRESS));
    }

    private void start() {
        var answer = admin.post(ADDRESS, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private JsonObject awaitNothingUnderWay() {
        Instant deadline = Instant.now().plus(PATIENCE);
        var standing = standing();
        while (standing.get("underWay").getAsInt() > 0) {
            assertThat(Instant.now()).isBefore(deadline);
            standing = standing();
        }
        return standing;
    }

    private static int number(JsonObject standing, String name) {
        return standing.get(name).getAsInt();
    }

    @Test
    void theAdministratorSeesTotalsOfThoseWhoShareAndNothingElse() throws SQLException {
        var ada = patient(true);
        patient(false);

        var before = standing();
        start();
        var ready = awaitNothingUnderWay();

        assertThat(number(before, "patients")).isEqualTo(1);
        assertThat(number(before, "capturesBehind")).isEqualTo(1);
        assertThat(number(ready, "ready")).isEqualTo(1);
        assertThat(number(ready, "added")).isEqualTo(1);
        assertThat(ready.toString()).doesNotContain(ada.patientId()).doesNotContain("Example");
        assertThat(ready.keySet())
                .containsExactlyInAnyOrder(
                        "patients",
                        "patientsBehind",
                        "capturesBehind",
                        "underWay",
                        "ready",
                        "failed",
                        "applied",
                        "added",
                        "changed",
                        "gone",
                        "shown");
    }

    @Test
    void applyingForTheClinicIsSeenByThePatient() throws SQLException {
        var ada = patient(true);
        start();
        var shown = awaitNothingUnderWay().get("shown").getAsString();

        var answer = admin.post(ADDRESS + "/apply", Map.of("shown", shown));
        var applied = awaitNothingUnderWay();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(number(applied, "applied")).isEqualTo(1);
        assertThat(number(applied, "patientsBehind")).isZero();
        assertThat(ada.rest().get("patients/me/accesses").body())
                .contains("Adam Admin")
                .contains("applied a newer reading of stored captures");
        assertThat(new Redecodings(ada.rest()).newest().get("state").getAsString())
                .isEqualTo("applied");
    }

    @Test
    void aYesToOthersThanWereShownIsRefused() throws SQLException {
        patient(true);
        start();
        var shown = awaitNothingUnderWay().get("shown").getAsString();
        patient(true);
        start();
        awaitNothingUnderWay();

        var late = admin.post(ADDRESS + "/apply", Map.of("shown", shown));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("difference-outdated");
        assertThat(number(standing(), "ready")).isEqualTo(2);
    }

    @Test
    void whoStopsSharingBeforeItsTurnIsLeftAlone() throws SQLException {
        var ada = patient(true);
        var own = new Redecodings(ada.rest());
        own.ask();
        var consent = Json.read(ada.rest().get("patients/me/consents"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        var boss = Json.object(admin.get("accounts/me")).get("id").getAsString();
        ada.rest().delete("patients/me/consents/" + consent);

        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE redecoding SET state = 'APPLYING', applied_by = '" + boss + "', applied_for = '"
                    + clinicId + "' WHERE patient_id = '" + ada.patientId() + "'");
        }
        var waiting = own.await("ready", "applied");

        assertThat(waiting.get("state").getAsString()).isEqualTo("ready");
    }

    @Test
    void aPatientStartsNothingForAClinic() {
        var ada = people.patient("ada");

        assertThat(ada.rest().get(ADDRESS).statusCode()).isEqualTo(403);
        assertThat(ada.rest().post(ADDRESS, Map.of()).statusCode()).isEqualTo(403);
        assertThat(ada.rest().post(ADDRESS + "/apply", Map.of("shown", "")).statusCode())
                .isEqualTo(403);
    }
}
