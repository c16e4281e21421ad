package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.islet.it.person.AmbiguousFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who answers twice means the second answer, however far the reading by the first one is. */
@ExtendWith(ArquillianExtension.class)
class AnswerWhileReadingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ArquillianResource
    private Portal portal;

    @Test
    void anotherAnswerCountsThatComesWhileTheFileIsReadByTheFormerOne() throws SQLException {
        Person ada = new People(portal).patient("ada");
        UUID upload = UUID.randomUUID();
        ada.upload(upload, "libreview.csv", AmbiguousFile.bytes());

        CompletableFuture<Void> both;
        try (var writing = Tables.of(portal)) {
            writing.connection().setAutoCommit(false);
            writing.run("SELECT pg_advisory_xact_lock(hashtextextended('archive " + ada.patientId() + "', 0))");
            var first = CompletableFuture.runAsync(() -> answer(ada, upload, "DAY_MONTH_YEAR"));
            await("SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction'"
                    + " AND query LIKE 'SELECT pg_try_advisory_xact_lock%'");
            var second = CompletableFuture.runAsync(() -> answer(ada, upload, "MONTH_DAY_YEAR"));
            await("SELECT count(*) FROM capture WHERE date_order = 'MONTH_DAY_YEAR' AND patient_id = '"
                    + ada.patientId() + "'");
            both = CompletableFuture.allOf(first, second);
        }
        both.join();

        await("SELECT count(*) FROM upload WHERE state = 'DECODED' AND id = '" + upload + "'");
        var asWasSaidFirst = ada.rest().get("patients/me/events?from=2026-05-01&to=2026-05-06");
        var asIsMeant = ada.rest().get("patients/me/events?from=2026-03-01&to=2026-04-06");
        assertThat(asWasSaidFirst.body()).doesNotContain("2026-05-03T08:00");
        assertThat(asIsMeant.body()).contains("2026-03-05T08:00", "2026-04-05T08:00");
    }

    private static void answer(Person person, UUID upload, String order) {
        person.rest().put("uploads/" + upload + "/date-order", Map.of("dateOrder", order));
    }

    private void await(String count) throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (var tables = Tables.of(portal)) {
            while (tables.number(count) == 0) {
                assertThat(Instant.now()).as(count).isBefore(deadline);
            }
        }
    }
}
