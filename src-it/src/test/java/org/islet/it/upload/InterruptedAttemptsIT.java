package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An attempt that something else than the file ended: another portal, a clean stop, a full disk. */
@ExtendWith(ArquillianExtension.class)
class InterruptedAttemptsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);
    private static final String STORAGE_FULL = "53100";
    private static final String SOMETHING_ELSE = "P0001";

    @ArquillianResource
    private Portal portal;

    @Test
    void whoLostTheLeaseDoesNotWriteOverTheAttemptThatFollowed() throws SQLException {
        var ada = new People(portal).patient("ada");
        var upload = UUID.randomUUID();
        var mine = " WHERE id = '" + upload + "'";
        try (var held = HeldReading.of(portal, ada.patientId())) {
            held.refuse(ada.patientId(), SOMETHING_ELSE);
            ada.deliver(upload, "clarity.csv", FILE);
            held.awaitSomebodyHeld();
            held.run("UPDATE upload SET attempts = 2, begun_at = begun_at + interval '1 minute',"
                    + " leased_until = now() + interval '1 hour'" + mine);
            held.letGo();
            // read after what was let go has ended, which tells nobody of it
            new People(portal).patient("bob").upload("clarity.csv", FILE);

            assertThat(held.number("SELECT attempts FROM upload" + mine)).isEqualTo(2);
            assertThat(held.number("SELECT count(*) FROM upload" + mine
                            + " AND failure IS NULL AND leased_until > now() + interval '50 minutes'"))
                    .isOne();
        }
    }

    @Test
    void aFullDiskIsSaidAsStandingStillUntilThereIsRoomAndCountsAsNoAttempt() throws SQLException {
        var ada = new People(portal).patient("ada");
        var upload = UUID.randomUUID();
        try (var full = HeldReading.refused(portal, ada.patientId(), STORAGE_FULL)) {
            ada.deliver(upload, "clarity.csv", FILE);
            awaitStanding(work -> work.has("failures") && work.get("failures").getAsInt() >= 2);

            var waiting = Json.object(ada.rest().get("uploads/" + upload));
            assertThat(waiting.get("state").getAsString()).isEqualTo("RECEIVED");
            assertThat(standing().has("stillSince")).isTrue();
        }
        awaitStanding(work -> !work.has("stillSince"));
        assertThat(await(ada.rest(), upload, "DECODED").get("attempts").getAsInt())
                .isOne();
    }

    @Test
    void aCleanStopIsNoAttempt() throws IOException, SQLException {
        var data = PortalProcess.newDataFolder();
        var first = launch(data);
        var before = new Portal(first.awaitReady(), data, portal.mailBox(), portal.clock());
        var ada = new People(before).patient("ada");
        var upload = UUID.randomUUID();
        try (var held = HeldReading.of(before, ada.patientId())) {
            ada.deliver(upload, "clarity.csv", FILE);
            held.awaitSomebodyHeld();
            first.close();
        } catch (SQLException databaseStopped) {
            assertThat(databaseStopped.getSQLState()).isIn("08006", "57P01", "08003");
        }

        try (var second = launch(data)) {
            var after = new Portal(second.awaitReady(), data, portal.mailBox(), portal.clock());
            var outcome = await(RestCaller.with(after, ada.rest().token()), upload, "DECODED");

            assertThat(outcome.get("attempts").getAsInt()).isOne();
        }
    }

    private static PortalProcess launch(Path data) throws IOException {
        return PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), Map.of());
    }

    private static JsonObject await(RestCaller rest, UUID upload, String state) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonObject outcome = Json.object(rest.get("uploads/" + upload));
        while (!outcome.get("state").getAsString().equals(state)) {
            assertThat(Instant.now()).as("still " + outcome).isBefore(deadline);
            outcome = Json.object(rest.get("uploads/" + upload));
        }
        return outcome;
    }

    private void awaitStanding(Predicate<JsonObject> condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.test(standing())) {
            assertThat(Instant.now()).as(standing().toString()).isBefore(deadline);
        }
    }

    private JsonObject standing() {
        var health = portal.visitor()
                .send("/health", request -> request.header("Authorization", "Bearer " + Portal.OPERATOR_TOKEN)
                        .GET());
        for (var check : Json.object(health).getAsJsonArray("checks")) {
            if (check.getAsJsonObject().get("name").getAsString().equals("unread light uploads")) {
                return check.getAsJsonObject().getAsJsonObject("data");
            }
        }
        throw new AssertionError("no such work");
    }
}
