package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Starting, refusing to start, dying and coming back. */
@ExtendWith(ArquillianExtension.class)
class PortalLifeIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void aSecondPortalOnTheSameDataFolderRefusesInOneLine() throws IOException {
        var second = launch(portal.data(), PortalProcess.freePort());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.said())
                .singleElement()
                .asString()
                .contains(portal.data().toString(), "in use", "--data");
    }

    @Test
    void aTakenPortIsNamedInOneLine() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var second = launch(PortalProcess.newDataFolder(), taken.getLocalPort());

            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.said()).singleElement().asString().contains("" + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerStopsTheStart() throws IOException {
        var portal = PortalProcess.launch(
                List.of(
                        "--port",
                        "" + PortalProcess.freePort(),
                        "--data",
                        PortalProcess.newDataFolder().toString()),
                Map.of(
                        "ISLET_DB_URL", "jdbc:postgresql://127.0.0.1:1/islet",
                        "ISLET_DB_USER", "islet",
                        "ISLET_DB_PASSWORD", "secret-of-the-test"));

        assertThat(portal.awaitEnd()).isEqualTo(1);
        assertThat(String.join("\n", portal.said())).contains("not deployed").doesNotContain("secret-of-the-test");
    }

    @Test
    void whatWasConfirmedSurvivesThePowerCut() throws IOException {
        var data = PortalProcess.newDataFolder();
        var first = launch(data, PortalProcess.freePort());
        var before = new Portal(first.awaitReady(), data, portal.mailBox(), portal.clock());
        var ada = new People(before).patient("ada");
        var upload = ada.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
        first.kill();

        try (var second = launch(data, PortalProcess.freePort())) {
            var after = new Portal(second.awaitReady(), data, portal.mailBox(), portal.clock());
            var again = RestCaller.with(after, ada.rest().token());

            assertThat(again.get("uploads/" + upload.get("id").getAsString()).body())
                    .isEqualTo(upload.toString());
            assertThat(again.download("patients/me/captures/"
                                    + upload.get("capture").getAsString())
                            .body())
                    .isEqualTo(ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
        }
    }

    @Test
    void thePasswordOfTheDatabaseIsItsOwnersAlone() throws IOException {
        var password = portal.data().resolve("postgresql/password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    private static PortalProcess launch(Path data, int port) throws IOException {
        return PortalProcess.launch(List.of("--port", "" + port, "--data", data.toString()), Map.of());
    }
}
