package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sums of days follow the archive, whatever changes it: made anew from the archive alone they are the same. */
@ExtendWith(ArquillianExtension.class)
class GlucoseSumsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void comeIn() {
        ada = new People(portal).patient("ada");
    }

    @Test
    void theyFollowOverlappingUploads() throws SQLException {
        ada.upload("later.csv", ClarityFile.of(FIRST.plusDays(40), 3));
        ada.upload("first.csv", ClarityFile.of(FIRST, 2));
        ada.upload("longer.csv", ClarityFile.of(FIRST.plusDays(1), 5));

        var followed = sums();

        assertThat(followed).hasSizeGreaterThanOrEqualTo(9);
        assertThat(followed).isEqualTo(sumsMadeAnew());
    }

    @Test
    void theyFollowAMoveToAnotherZone() throws SQLException {
        ada.upload("clarity.csv", ClarityFile.of(FIRST, 3));
        var inBerlin = sums();

        ada.rest().patch("accounts/me", Map.of("preferences", Map.of("zone", "America/New_York")));
        await("SELECT count(*) FROM archive WHERE zone = 'America/New_York' AND patient_id = '" + ada.patientId()
                + "'");
        var inNewYork = sums();

        assertThat(inNewYork).isNotEqualTo(inBerlin);
        assertThat(inNewYork).isEqualTo(sumsMadeAnew());
    }

    private Map<String, String> sumsMadeAnew() throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE glucose_day SET sums = '' WHERE patient_id = '" + ada.patientId() + "'");
            tables.run("INSERT INTO glucose_rebuild (patient_id) VALUES ('" + ada.patientId() + "')");
        }
        await("SELECT (NOT EXISTS (SELECT 1 FROM glucose_rebuild WHERE patient_id = '" + ada.patientId() + "'))::int");
        return sums();
    }

    private void await(String count) throws SQLException {
        var deadline = Instant.now().plusSeconds(60);
        try (var tables = Tables.of(portal)) {
            while (tables.number(count) == 0) {
                assertThat(Instant.now()).as(count).isBefore(deadline);
            }
        }
    }

    private Map<String, String> sums() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (var tables = Tables.of(portal);
                var sql = tables.connection().createStatement();
                var rows =
                        sql.executeQuery("SELECT day::text, encode(sums, 'hex') FROM glucose_day WHERE patient_id = '"
                                + ada.patientId() + "'")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }
}
