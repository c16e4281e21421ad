package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.it.portal.Network;
import org.islet.it.portal.OwnDatabase;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A start whose database lets it wait, and one whose database lets it in no more for waiting. */
@ExtendWith(ArquillianExtension.class)
class SlowDatabaseIT {

    private static final String ASKED_AGAIN = "it is asked again for 60 seconds";

    @ArquillianResource
    private Portal portal;

    @Test
    void aDatabaseThatIsSilentAtFirstAndOnceMoreIsWaitedFor() throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var database = OwnDatabase.start(portal);
                var network = new Network(database.port())) {
            network.lose(1, 2, 5);

            try (var process = launch(data, database.settings(network.port()))) {
                var url = process.awaitReady();

                assertThat(new Portal(url, data, portal.mailBox(), portal.clock())
                                .visitor()
                                .get("/health/ready")
                                .statusCode())
                        .isEqualTo(200);
            }

            assertThat(network.taken()).isGreaterThan(5);
            assertThat(log(data))
                    .containsSubsequence(
                            "The database does not answer (SQL state 08001): " + ASKED_AGAIN,
                            "The database answers",
                            "The database does not answer (SQL state 08001): " + ASKED_AGAIN,
                            "The database answers");
        }
    }

    @Test
    void aWrongPasswordOfThePortalEndsTheStartAtItsFirstTry() throws IOException, SQLException {
        var settings = settingsOfTheEmbedded();
        settings.put("ISLET_DB_PASSWORD", "wrong");

        isRefusedAtTheFirstTry(settings);
    }

    @Test
    void aWrongPasswordOfTheOwnerEndsTheStartAtItsFirstTry() throws IOException, SQLException {
        var settings = settingsOfTheEmbedded();
        settings.put("ISLET_DB_OWNER_PASSWORD", "wrong");

        isRefusedAtTheFirstTry(settings);
    }

    private static void isRefusedAtTheFirstTry(Map<String, String> settings) throws IOException {
        var data = PortalProcess.newDataFolder();

        var process = launch(data, settings);

        assertThat(process.awaitEnd()).isEqualTo(1);
        assertThat(String.join("\n", process.said())).contains("not deployed");
        assertThat(log(data)).contains("password authentication failed").doesNotContain(ASKED_AGAIN);
    }

    /** Of the database of the portal under test, which asks for passwords: all right, and to be made wrong. */
    private Map<String, String> settingsOfTheEmbedded() throws IOException, SQLException {
        var password = Files.readString(portal.data().resolve("postgresql/password"));
        var settings = new HashMap<String, String>();
        try (var tables = Tables.of(portal)) {
            settings.put("ISLET_DB_URL", tables.connection().getMetaData().getURL());
        }
        settings.put("ISLET_DB_USER", OwnDatabase.SUPERUSER);
        settings.put("ISLET_DB_PASSWORD", password);
        settings.put("ISLET_DB_OWNER_USER", OwnDatabase.SUPERUSER);
        settings.put("ISLET_DB_OWNER_PASSWORD", password);
        return settings;
    }

    private static String log(Path data) throws IOException {
        return Files.readString(data.resolve("logs/islet.log.0"));
    }

    private static PortalProcess launch(Path data, Map<String, String> settings) throws IOException {
        return PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), settings);
    }
}
