package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ArchiveIT {

    private static final String EVENTS = "patients/me/events?from=2026-03-01&to=2026-03-04&limit=1000";
    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void comeIn() {
        ada = new People(portal).patient("ada");
    }

    private List<JsonObject> events() {
        var events = Json.object(ada.rest().get(EVENTS)).getAsJsonArray("events");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.getAsJsonObject())
                .toList();
    }

    @Test
    void everyEventLeadsBackToItsLineInTheStoredBytes() {
        ada.upload("clarity.csv", FILE);

        for (JsonObject event : events()) {
            var capture = ada.rest()
                    .download("patients/me/captures/" + event.get("capture").getAsString());
            String[] lines = new String(capture.body(), StandardCharsets.UTF_8).split("\n");
            String line = lines[event.getAsJsonObject("source").get("line").getAsInt() - 1];

            assertThat(line)
                    .contains(event.get("deviceTime").getAsString())
                    .contains("\"" + event.get("value").getAsInt() + "\"");
            if (event.get("deviceTime").getAsString().compareTo("2026-03-02T01:00") > 0) {
                return;
            }
        }
    }

    @Test
    void pagesOfEventsTogetherAreTheWhole() {
        ada.upload("clarity.csv", FILE);

        var first = Json.object(ada.rest().get(EVENTS.replace("limit=1000", "limit=200")));
        var second = Json.object(
                ada.rest().get(EVENTS + "&cursor=" + first.get("next").getAsString()));

        assertThat(first.getAsJsonArray("events").size()
                        + second.getAsJsonArray("events").size())
                .isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(second.get("next").isJsonNull()).isTrue();
    }

    @Test
    void movingToAnotherZonePlacesEverythingAgain() {
        ada.upload("clarity.csv", FILE);
        var inBerlin = events().get(0).get("time").getAsString();

        ada.rest().patch("accounts/me", Map.of("preferences", Map.of("zone", "America/New_York")));
        awaitPlaced();

        assertThat(inBerlin).endsWith("+01:00");
        assertThat(events()).hasSize(ClarityFile.READINGS_A_DAY);
        assertThat(events().get(0).get("time").getAsString()).isEqualTo(inBerlin.replace("+01:00", "-05:00"));
    }

    @Test
    void anEventKeepsItsNameWhenItIsReadAgainAndWhenItsOwnerMoves() {
        ada.upload("clarity.csv", FILE);
        var names = names();

        ada.upload("longer.csv", ClarityFile.of(LocalDate.of(2026, 3, 1), 3));
        ada.rest().patch("accounts/me", Map.of("preferences", Map.of("zone", "America/New_York")));
        awaitPlaced();

        assertThat(names).hasSize(ClarityFile.READINGS_A_DAY).doesNotContainNull();
        assertThat(names()).containsAll(names).hasSizeGreaterThan(names.size());
    }

    private Set<String> names() {
        return events().stream().map(event -> event.get("id").getAsString()).collect(Collectors.toSet());
    }

    private void awaitPlaced() {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
        while (ada.rest().get(EVENTS).statusCode() == 503) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    @Test
    void storedBytesCannotBeChangedByAnyone() throws SQLException {
        ada.upload("clarity.csv", FILE);

        try (var tables = Tables.of(portal)) {
            assertThatThrownBy(() -> tables.run("UPDATE capture_bytes SET data = 'x'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void anotherAnswerAboutAFileTellsTheArchiveAgain() {
        var steps = new Steps(ada.rest());
        steps.upload(FILE, 1, Map.of());

        var wrong = steps.upload(FILE, 1, Map.of("family", "no-such-family"));
        var none = events();
        var right = steps.upload(FILE, 1, Map.of("family", "dexcom-clarity"));

        assertThat(wrong.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(none).isEmpty();
        assertThat(right.get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(events()).hasSize(ClarityFile.READINGS_A_DAY);
    }
}
