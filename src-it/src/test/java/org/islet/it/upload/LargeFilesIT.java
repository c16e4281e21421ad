package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files too large to be read while their sender waits, honest ones and others: one patient's hold up nobody else's. */
@ExtendWith(ArquillianExtension.class)
class LargeFilesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String HEADER = "time,glucose_mg_dl\n";
    private static final int MINUTES = 130_000;

    @ArquillianResource
    private Portal portal;

    private Person eve;

    @BeforeEach
    void comeIn() {
        eve = new People(portal).patient("eve");
    }

    @Test
    void threeMonthsOfEveryMinuteAreReadWholeInTheBackground() {
        var outcome = read(everyMinute());

        assertThat(outcome.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(outcome.get("newEvents").getAsInt()).isEqualTo(MINUTES);
        assertThat(Json.object(eve.rest().get("patients/me/events?from=2026-01-15&to=2026-01-15&limit=1"))
                        .getAsJsonArray("events"))
                .isNotEmpty();

        assertThat(read(everyMinute().concat("2026-08-01T00:00,99\n"))
                        .get("alreadyThere")
                        .getAsInt())
                .isEqualTo(MINUTES);
    }

    @Test
    void hundredsOfThousandsOfDamagedLinesAreCountedAndOthersAreAnsweredMeanwhile() {
        var damaged = UUID.randomUUID();
        eve.deliver(damaged, "damaged.csv", bytes(HEADER + "\"2026-01-01T00:00,1\n" + "x,1\n".repeat(700_000)));
        var ada = new People(portal).patient("ada").upload("few.csv", bytes(HEADER + "2026-01-01T00:00,100\n"));

        assertThat(ada.get("state").getAsString()).isEqualTo("DECODED");
        var outcome = eve.rest().awaitRead(damaged);
        assertThat(outcome.get("allProblems").getAsInt()).isEqualTo(700_001);
        assertThat(outcome.getAsJsonArray("problems").toString())
                .contains("a quote is opened and never closed")
                .contains("more of this kind");
    }

    @Test
    void moreOfOneMomentThanAnyDeviceWritesIsUnreadableAndSaysSo() {
        var outcome = read(HEADER + "2026-01-01T00:00,120\n".repeat(110_000));

        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.getAsJsonArray("problems").toString())
                .contains("line 100002")
                .contains("entries of one day");
    }

    private static String everyMinute() {
        var table = new StringBuilder(HEADER);
        var time = LocalDateTime.of(2026, 1, 1, 0, 0);
        for (int minute = 0; minute < MINUTES; minute++) {
            table.append(time.plusMinutes(minute))
                    .append(',')
                    .append(70 + minute % 180)
                    .append('\n');
        }
        return table.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject read(String table) {
        return eve.upload("large.csv", bytes(table));
    }
}
