package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The verb that has sums made anew: beside a portal that runs, and what it says of what it did. */
@Tag("on-its-own")
class SumsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void sumsThatWereSpoiledAreRightAgain() throws IOException, SQLException {
        var data = PortalProcess.newDataFolder();
        try (var running = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), Map.of())) {
            var portal = new Portal(running.awaitReady(), data, null, null);
            var people = new People(portal);
            people.patient("ada").upload("clarity.csv", ClarityFile.of(FIRST, 5));
            people.patient("bea").upload("clarity.csv", ClarityFile.of(FIRST, 3));
            try (var tables = Tables.of(portal)) {
                var right = sums(tables);
                tables.run("UPDATE glucose_day SET sums = '' WHERE day = '" + FIRST.plusDays(1) + "'");
                tables.run("DELETE FROM glucose_day WHERE day = '" + FIRST.plusDays(4) + "'");
                tables.run("INSERT INTO glucose_day SELECT patient_id, '2020-01-01', sums FROM glucose_day LIMIT 1");

                var said = said("sums", "--data", data.toString());

                assertThat(sums(tables)).isEqualTo(right);
                assertThat(said)
                        .contains(
                                "In line: 2 patients",
                                "Made anew: 2 patients, " + right.size() + " days.",
                                "4 days of 2 patients were other than the archive says, and are right now.");
                assertThat(said("sums", "--data", data.toString())).contains("All were as the archive says.");
                assertThat(said("sums", "--go-on", "--data", data.toString())).contains("In line: 0 patients");
            }
        }
    }

    @Test
    void withoutAPortalItSaysWhatToDo() throws IOException {
        Path nowhere = PortalProcess.newDataFolder();

        var program = PortalProcess.launch(List.of("sums", "--data", nowhere.toString()), Map.of());

        assertThat(program.awaitEnd()).isEqualTo(1);
        assertThat(String.join("\n", program.said())).contains("No portal runs on", "Start it");
    }

    private static String said(String... arguments) throws IOException {
        var program = PortalProcess.launch(List.of(arguments), Map.of());
        int code = program.awaitEnd();
        var said = String.join("\n", program.said());
        assertThat(code).as(said).isZero();
        return said;
    }

    private static List<String> sums(Tables tables) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var sql = tables.connection().createStatement();
                var rows = sql.executeQuery("SELECT patient_id::text || ' ' || day || ' ' || encode(sums, 'hex')"
                        + " FROM glucose_day ORDER BY 1")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
