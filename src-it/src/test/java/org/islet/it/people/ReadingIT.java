package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.ProjectRoot;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever only looks changes nothing: every address is read, and the database is what it was. */
@ExtendWith(ArquillianExtension.class)
class ReadingIT {

    private static final Pattern PAGE = Pattern.compile("\\(\"(/[a-z-]+)\", \"/");

    /** What reading may write: the audit's lines and their seals, and when a proof was used last. */
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'audit\\_%'"
            + " AND table_name <> 'visit' ORDER BY 1";

    private static final String ROWS =
            "SELECT coalesce(md5(string_agg(row, ' ' ORDER BY row)), '') || ' of ' || count(*) FROM"
                    + " (SELECT (to_jsonb(t) - 'last_used')::text AS row FROM %s t) rows";

    /** Where a token of a person is a wrong secret, and counted as one. */
    private static final String OF_PHONES = "neighbours/";

    @ArquillianResource
    private Portal portal;

    private Person ada;
    private String upload;
    private String capture;

    @BeforeEach
    void comeInWithData() {
        ada = new People(portal).patient("ada");
        var read = ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2));
        upload = read.get("id").getAsString();
        capture = read.get("capture").getAsString();
    }

    @Test
    void noOperationThatReadsWritesAnything() throws SQLException {
        var before = awaitStillness();

        for (var route : Route.all().stream()
                .filter(Route::isReading)
                .filter(route -> !route.path().startsWith(OF_PHONES))
                .toList()) {
            assertThat(ada.rest().get(address(route)).statusCode())
                    .as(route.toString())
                    .isLessThan(500);
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noPageThatIsReadWritesAnything() throws SQLException, IOException {
        var visitor = Pages.signedIn(portal, ada.email(), People.PASSWORD).visitor();
        var before = awaitStillness();

        for (var page : pages()) {
            visitor.get(page);
        }
        for (var report : List.of("glucose-profile", "daily-summary")) {
            visitor.get("/reports?report=" + report + "&from=2026-03-02&to=2026-03-03");
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoLooksAfterAMoveWritesNothingEitherAndIsToldToComeAgain() throws SQLException {
        var visitor = Pages.signedIn(portal, ada.email(), People.PASSWORD).visitor();
        var events = "patients/me/events?from=2026-03-02&to=2026-03-03";
        try (var writing = Tables.of(portal)) {
            writing.connection().setAutoCommit(false);
            writing.run("SELECT pg_advisory_xact_lock(hashtextextended('archive " + ada.patientId() + "', 0))");
            ada.rest().patch("accounts/me", Map.of("preferences", Map.of("zone", "America/New_York")));
            var before = awaitStillness();

            var refused = ada.rest().get(events);
            var page = visitor.get("/reports");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(Json.object(refused).get("type").getAsString()).endsWith("being-placed-again");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Being placed in the new time zone", "data-look-again");
            assertThat(rows()).isEqualTo(before);
        }
        var deadline = Instant.now().plusSeconds(60);
        while (ada.rest().get(events).statusCode() == 503) {
            assertThat(Instant.now()).isBefore(deadline);
        }
        assertThat(visitor.get("/reports").statusCode()).isEqualTo(200);
        assertThat(ada.rest().get(events).body()).contains("T00:00:00-05:00").doesNotContain("+01:00");
    }

    private String address(Route route) {
        return route.path()
                        .replace("{patient}", "me")
                        .replace("{report}", "daily-summary")
                        .replace("{upload}", upload)
                        .replace("{capture}", capture)
                        .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString())
                + "?from=2026-03-02&to=2026-03-03&format=json";
    }

    private static List<String> pages() throws IOException {
        var list = ProjectRoot.file("web/src/main/java/org/islet/web/address/PageAddress.java");
        return PAGE.matcher(Files.readString(list))
                .results()
                .map(page -> page.group(1))
                .toList();
    }

    /** What was begun before, letters say, has ended when two looks see the same. */
    private Map<String, String> awaitStillness() throws SQLException {
        var deadline = Instant.now().plusSeconds(60);
        var before = rows();
        for (var now = rows(); !now.equals(before); now = rows()) {
            assertThat(Instant.now()).isBefore(deadline);
            before = now;
        }
        return before;
    }

    private Map<String, String> rows() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (var tables = Tables.of(portal);
                var sql = tables.connection().createStatement();
                var names = tables.connection().createStatement().executeQuery(TABLES)) {
            while (names.next()) {
                var table = names.getString(1);
                try (var row = sql.executeQuery(ROWS.formatted(table))) {
                    row.next();
                    found.put(table, row.getString(1));
                }
            }
        }
        return found;
    }
}
