package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lines of the audit trail have an order; nobody waits for it but those it is about. */
@ExtendWith(ArquillianExtension.class)
class NobodyWaitsIT {

    private static final String SUMMARY = "/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json";

    @ArquillianResource
    private Portal portal;

    @Test
    void aReportIsAnsweredWhileAnotherPatientsLineIsBeingWritten() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var bob = Person.patient(portal, "Bob", "Example");
        try (var writing = whileWriting(ada)) {
            assertThat(bob.api().get("patients/me" + SUMMARY).status()).isEqualTo(200);
            assertThat(Person.signedIn(Api.of(portal), ada.email()).id())
                    .as("her account's lines are another chain")
                    .isNotEmpty();
        }
    }

    @Test
    void whoeverWaitsSecondsForTheSamePatientIsAskedToComeAgain() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        try (var writing = whileWriting(ada)) {
            var busy = ada.api().get("patients/me" + SUMMARY);

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.headers()).containsKey("retry-after");
            assertThat(busy.body()).contains("too-busy");
        }
        assertThat(ada.api().get("patients/me" + SUMMARY).status()).isEqualTo(200);
    }

    @Test
    void aConsentWithdrawnWhileTheReportIsMadeIsRespected() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        shareWith(grace, ada);
        var patient = ada.patientId();
        try (var withdrawing = whileWriting(ada)) {
            withdrawing.run("update consent set withdrawn = now() where patient_id = '" + patient + "'");
            var asked = AtOnce.begin(() -> grace.api().get("patients/" + patient + SUMMARY));
            awaitSomebodyWaiting(withdrawing);
            withdrawing.connection().commit();

            assertThat(AtOnce.answer(asked).status()).isEqualTo(404);
        }
        var accesses = ada.api().get("patients/me/accesses");
        assertThat(accesses.texts("outcome")).first().isEqualTo("refused");
        assertThat(accesses.texts("who")).filteredOn("Grace Hopper"::equals).hasSize(1);
    }

    @Test
    void eventsReadBeforeAWithdrawalAreNotShownAfterIt() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        shareWith(grace, ada);
        var events = "patients/" + ada.patientId() + "/events?from=2026-05-01&to=2026-05-02";
        try (var withdrawing = whileWriting(ada)) {
            withdrawing.run("update consent set withdrawn = now() where patient_id = '" + ada.patientId() + "'");
            var asked = AtOnce.begin(() -> grace.api().get(events));
            awaitSomebodyWaiting(withdrawing);
            withdrawing.connection().commit();

            assertThat(AtOnce.answer(asked).status()).isEqualTo(404);
        }
    }

    @Test
    void manyRefusalsAtOnceDoNotWaitForEachOthersConnections() {
        var eve = Person.patient(portal, "Eve", "Intruder");
        Stream<Callable<Answer>> refused =
                IntStream.range(0, 60).mapToObj(i -> () -> eve.api().get("patients/" + UUID.randomUUID() + SUMMARY));

        assertThat(AtOnce.all(refused)).extracting(Answer::status).containsOnly(404);
    }

    @Test
    void manyReportsOfOnePatientAtOnceAreAllAnswered() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        Stream<Callable<Answer>> reports =
                IntStream.range(0, 40).mapToObj(i -> () -> ada.api().get("patients/me" + SUMMARY));

        assertThat(AtOnce.all(reports)).extracting(Answer::status).containsOnly(200);
        try (var tables = Tables.of(portal)) {
            assertThat(tables.number("select count(*) from audit_entry where act like 'read-%' and patient = '"
                            + ada.patientId() + "'"))
                    .isEqualTo(40);
        }
    }

    /** As if another portal were about to commit a line about this patient. */
    private Tables whileWriting(Person patient) throws SQLException {
        var id = patient.patientId();
        var tables = Tables.of(portal);
        tables.connection().setAutoCommit(false);
        tables.run("select pg_advisory_xact_lock(hashtextextended('audit patient:" + id + "', 0))");
        return tables;
    }

    private static void awaitSomebodyWaiting(Tables tables) throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (tables.number("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody waits for the patient's turn");
            }
            Thread.onSpinWait();
        }
    }

    private static void shareWith(Person clinician, Person patient) {
        Person.expect(
                201,
                patient.api()
                        .post(
                                "patients/me/consents",
                                "{'recipient':{'kind':'clinician','id':'" + clinician.id() + "'}}"));
    }
}
