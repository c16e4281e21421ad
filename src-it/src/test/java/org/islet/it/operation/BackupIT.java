package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: back up what runs, lose all of it, restore it, and find the same. */
@Tag("on-its-own")
class BackupIT {

    private static final Map<String, Object> PREFERENCES =
            Map.of("unit", "mg/dL", "zone", "Europe/Berlin", "language", "en", "country", "DE");
    private static final String REPORT =
            "patients/me/reports/glucose-profile?format=json&from=2026-03-02&to=2026-03-04";

    @TempDir
    private Path place;

    @Test
    void whatWasLostIsTheSameAfterTheRestoreAndWhoWasErasedMeanwhileDoesNotComeBack() throws IOException, SQLException {
        var data = PortalProcess.newDataFolder();
        Files.writeString(data.resolve("islet.properties"), "islet.upload.limit.mib = 7\n");
        String administrator;
        String ada;
        String report;
        Person bob;
        try (var running = launch(data)) {
            var portal = new Portal(running.awaitReady(), data, null, null);
            var people = new People(portal);
            administrator = openClinic(portal, people).rest().token();
            var patient = people.patient("ada");
            patient.upload("clarity.csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 3));
            ada = patient.rest().token();
            report = read(portal, ada, REPORT);

            bob = people.patient("bob");
            run(
                    "backup",
                    "--data",
                    data.toString(),
                    "--out",
                    place.resolve("backup").toString());
            assertThat(bob.rest()
                            .post("accounts/me/erasure", Map.of("password", People.PASSWORD))
                            .statusCode())
                    .isEqualTo(200);
        }
        var erased = Files.copy(data.resolve("erased.list"), place.resolve("erased.list"));
        destroy(data);
        var restored = place.resolve("restored");
        run(
                "restore",
                place.resolve("backup").toString(),
                "--data",
                restored.toString(),
                "--erased",
                erased.toString());

        try (var again = launch(restored)) {
            var portal = new Portal(again.awaitReady(), restored, null, null);

            assertThat(read(portal, ada, REPORT)).isEqualTo(report);
            assertThat(read(portal, administrator, "audit")).contains("\"whole\":true");
            assertThat(RestCaller.with(portal, bob.rest().token())
                            .get("patients/me")
                            .statusCode())
                    .isEqualTo(401);
            try (var tables = Tables.of(portal)) {
                assertThat(tables.number("select count(*) from account where email = '" + bob.email() + "'"))
                        .isZero();
                assertThat(tables.number("select count(*) from erased_person")).isEqualTo(1);
            }
            assertThat(restored.resolve("islet.properties")).hasContent("islet.upload.limit.mib = 7\n");
        }
    }

    private static Person openClinic(Portal portal, People people) throws IOException {
        var email = People.newAddress("admin");
        var administrator = Map.of(
                "email",
                email,
                "password",
                People.PASSWORD,
                "givenName",
                "Adam",
                "familyName",
                "Admin",
                "preferences",
                PREFERENCES);
        var code = Files.readString(portal.data().resolve("setup-code")).strip();
        var opened = RestCaller.nobody(portal)
                .post("clinics", Map.of("setUpCode", code, "name", "Clinic", "administrator", administrator));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return people.signIn(email, People.PASSWORD, List.of("upload", "read", "share", "account"));
    }

    private static String read(Portal portal, String token, String noun) {
        var answer = RestCaller.with(portal, token).get(noun);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void run(String... arguments) throws IOException {
        var program = PortalProcess.launch(List.of(arguments), Map.of());
        assertThat(program.awaitEnd()).as(String.join("\n", program.said())).isZero();
    }

    private static PortalProcess launch(Path data) throws IOException {
        return PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), Map.of());
    }

    private static void destroy(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
