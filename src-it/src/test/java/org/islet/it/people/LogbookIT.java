package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The logbook over REST: written, changed and withdrawn with a history that nobody can shorten. */
@ExtendWith(ArquillianExtension.class)
class LogbookIT {

    private static final String LOGBOOK = "patients/me/logbook";
    private static final String MAY = LOGBOOK + "?from=2026-05-01&to=2026-05-31";
    private static final String CARBS = "'at':'2026-05-03T08:00:00+02:00','kind':'carbs','amount':45,'unit':'g'";

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void adaIsAPatient() {
        ada = Person.patient(portal, "Ada", "Example");
    }

    @Test
    void whatIsWrittenIsListedTheNewestFirstAPageAtATime() {
        written("{" + CARBS + "}");
        written("{'at':'2026-05-04T08:00:00Z','kind':'blood-pressure','amount':120,'unit':'mmHg','diastolic':80}");
        written("{'at':'2026-05-05T08:00:00Z','kind':'exercise','amount':30,'unit':'min','intensity':'vigorous'}");

        var first = Person.expect(200, ada.api().get(MAY + "&limit=2"));
        var second = Person.expect(200, ada.api().get(MAY + "&limit=2&cursor=" + first.text("next")));

        assertThat(first.texts("kind")).containsExactly("exercise", "blood-pressure");
        assertThat(first.body()).contains("\"diastolic\":80", "\"intensity\":\"vigorous\"");
        assertThat(second.texts("kind")).containsExactly("carbs");
        assertThat(second.text("at")).isEqualTo("2026-05-03T06:00:00Z");
        assertThat(second.body()).doesNotContain("next");
    }

    @Test
    void sendingAnEntryTwiceIsOneEntryAndItsIdSaysNothingElse() {
        var id = UUID.randomUUID();
        written("{'id':'" + id + "'," + CARBS + "}");

        var again = ada.api().post(LOGBOOK, "{'id':'" + id + "'," + CARBS + "}");
        var other = ada.api().post(LOGBOOK, "{'id':'" + id + "'," + CARBS.replace("45", "50") + "}");

        assertThat(again.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(409);
        assertThat(ada.api().get(MAY).texts("kind")).containsExactly("carbs");
    }

    @Test
    void aChangeAndAWithdrawalAreRevisionsAndTheFormerOnesStay() {
        var entry = LOGBOOK + "/" + written("{" + CARBS + "}").text("id");

        var changed = ada.api().send("PUT", entry, "{'revision':1," + CARBS.replace("45", "50") + "}");
        var late = ada.api().send("PUT", entry, "{'revision':1," + CARBS.replace("45", "60") + "}");
        var withdrawn = ada.api().delete(entry);

        assertThat(changed.body()).contains("\"revision\":2", "50");
        assertThat(late.status()).isEqualTo(409);
        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(ada.api().delete(entry).status()).isEqualTo(404);
        assertThat(ada.api().get(MAY).body()).doesNotContain("carbs");
        assertThat(ada.api().get(MAY + "&withdrawn=true").body()).contains("\"withdrawn\":true", "\"revision\":3");
        var history = ada.api().get(entry + "/history");
        assertThat(history.body()).containsSubsequence("\"revision\":3", "\"revision\":2", "\"revision\":1");
        assertThat(history.texts("writtenBy")).containsExactly("You", "You", "You");
    }

    @Test
    void whatCannotHaveBeenMeantIsRefusedWithItsFieldAndTheRemedy() {
        refused(
                "{'at':'2026-05-03T08:00:00Z','kind':'glucose','amount':5,'unit':'mg/dL'}",
                "between 10 and 1,000 mg/dL");
        refused("{'at':'2026-05-03T08:00:00Z','kind':'glucose','amount':5}", "#/unit");
        refused("{'at':'2026-05-03T08:00:00Z','kind':'glocuse'}", "#/kind");
        refused("{'at':'yesterday','kind':'note','text':'a'}", "could not be parsed");
        refused("{'at':'1989-05-03T08:00:00Z','kind':'note','text':'a'}", "before 1990");
        refused("{'at':'" + Instant.now().plusSeconds(3600) + "','kind':'note','text':'a'}", "lies in the future");
        refused("{'at':'2026-05-03T08:00:00Z','kind':'note'}", "needs words");
        refused("{'revision':1," + CARBS + "}", "#/revision");
    }

    @Test
    void aClinicianReadsTheSharedDaysWritesNothingAndIsInTheList() {
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var adas = "patients/" + ada.patientId() + "/logbook";
        var entry = written("{" + CARBS + "}").text("id");
        Person.expect(
                201,
                ada.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinician','id':'" + grace.id()
                                        + "'},'firstDay':'2026-05-01','lastDay':'2026-05-31'}"));

        assertThat(grace.api().get(adas + "?from=2026-05-01&to=2026-05-31").texts("writtenBy"))
                .containsExactly("Ada Example (the patient)");
        assertThat(grace.api().get(adas + "?from=2026-04-30&to=2026-05-31").status())
                .isEqualTo(404);
        assertThat(grace.api().get(adas + "/" + entry + "/history").status()).isEqualTo(404);
        assertThat(grace.api().post(adas, "{" + CARBS + "}").status()).isEqualTo(404);
        assertThat(grace.api().delete(adas + "/" + entry).status()).isEqualTo(404);
        assertThat(ada.api().get("patients/me/accesses").body()).contains("Grace Hopper", "read the logbook");
    }

    @Test
    void aTokenForUploadsAddsAndChangesNothing() {
        var uploader = ada.withScopes("'upload'");
        var entry = LOGBOOK + "/"
                + Person.expect(201, uploader.post(LOGBOOK, "{" + CARBS + "}")).text("id");

        assertThat(uploader.send("PUT", entry, "{'revision':1," + CARBS + "}").status())
                .isEqualTo(403);
        assertThat(uploader.delete(entry).status()).isEqualTo(403);
    }

    @Test
    void anEntryIsAnEventOfAReportWithItsOwnSourceAndKeepsItsNameThroughItsRevisions() {
        var events = "patients/me/events?from=2026-05-03&to=2026-05-03";
        var days = "?from=2026-05-03&to=2026-05-03&format=";
        var entry = LOGBOOK + "/" + written("{" + CARBS + "}").text("id");
        written("{'at':'2026-05-03T09:00:00Z','kind':'glucose','amount':300,'unit':'mg/dL'}");
        var name = ada.api().get(events + "&type=carbs").text("id");

        Person.expect(200, ada.api().send("PUT", entry, "{'revision':1," + CARBS.replace("45", "50") + "}"));
        var changed = ada.api().get(events);
        var summary = ada.api()
                .get("patients/me/reports/daily-summary" + days + "json")
                .body();
        var rows =
                ada.api().get("patients/me/reports/csv-export" + days + "csv").body();
        Person.expect(204, ada.api().delete(entry));

        assertThat(changed.texts("id")).hasSize(2).contains(name);
        assertThat(changed.texts("device")).containsOnly("logbook");
        assertThat(changed.body()).contains("\"amount\":50", "byHand").doesNotContain("\"amount\":45");
        assertThat(summary).contains("Glucose 300*", "written into the logbook by hand", "\"device\":\"logbook\"");
        assertThat(rows.lines().filter(row -> row.contains("logbook"))).hasSize(2);
        assertThat(ada.api().get(events).body()).doesNotContain("carbs");
    }

    @Test
    void theDatabaseItselfRefusesToChangeARevision() throws SQLException {
        written("{" + CARBS + "}");

        try (var tables = Tables.of(portal)) {
            assertThat(refusal(tables, "update logbook_revision set amount = 1"))
                    .contains("never changed");
        }
    }

    private static String refusal(Tables tables, String statement) {
        try {
            tables.run(statement);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private Answer written(String body) {
        return Person.expect(201, ada.api().post(LOGBOOK, body));
    }

    private void refused(String body, String words) {
        var answer = ada.api().post(LOGBOOK, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }
}
