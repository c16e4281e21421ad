package org.islet.it.crash;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;

/** Whether everything that was receipted is there once, as it was sent. */
final class Verdict {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_NANOS = 200_000_000;

    private final History history;

    Verdict(History history) {
        this.history = history;
    }

    void on(Client client) {
        for (Client.Sent file : client.receipted()) {
            on(client, file);
        }
        int days = client.receipted().size();
        if (days > 0) {
            long readings = readings(client, days);
            if (readings != (long) days * ClarityFile.READINGS_A_DAY) {
                history.violation(readings + " readings of " + days + " days of " + ClarityFile.READINGS_A_DAY);
            }
            long written = lines(client);
            if (written != days) {
                history.violation(written + " lines of the audit trail about " + days + " uploads");
            }
        }
    }

    private void on(Client client, Client.Sent file) {
        JsonObject outcome = read(client, file);
        if (!outcome.has("state") || !outcome.get("state").getAsString().equals("DECODED")) {
            history.violation("receipted and not read: " + outcome);
            return;
        }
        if (outcome.get("newEvents").getAsInt() != ClarityFile.READINGS_A_DAY) {
            history.violation("not every reading was new: " + outcome);
        }
        byte[] kept = client.person()
                .rest()
                .download("patients/me/captures/" + outcome.get("capture").getAsString())
                .body();
        if (!Objects.equals(Client.sha256(kept), Client.sha256(file.bytes()))) {
            history.violation("receipted and altered: " + file.id());
        }
    }

    /** What was receipted just before a kill is read a while after the start. */
    private static JsonObject read(Client client, Client.Sent file) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject outcome = outcome(client, file);
        while (outcome.has("state")
                && outcome.get("state").getAsString().equals("RECEIVED")
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            outcome = outcome(client, file);
        }
        return outcome;
    }

    private static JsonObject outcome(Client client, Client.Sent file) {
        return Json.object(client.person().rest().get("uploads/" + file.id()));
    }

    private static long readings(Client client, int days) {
        long readings = 0;
        String cursor = "";
        do {
            JsonObject page = Json.object(client.person()
                    .rest()
                    .get("patients/me/events?from=" + client.firstDay() + "&to="
                            + client.firstDay().plusDays(days) + "&type=glucose" + cursor));
            readings += page.getAsJsonArray("events").size();
            cursor = page.has("next") && !page.get("next").isJsonNull()
                    ? "&cursor=" + page.get("next").getAsString()
                    : "";
        } while (!cursor.isEmpty());
        return readings;
    }

    private static long lines(Client client) {
        return StreamSupport.stream(
                        Json.read(client.person().rest().get("patients/me/accesses?limit=1000"))
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .filter(line -> line.getAsJsonObject().get("what").getAsString().equals("uploaded a file"))
                .count();
    }
}
