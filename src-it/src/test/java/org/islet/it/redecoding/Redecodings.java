package org.islet.it.redecoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.islet.it.person.Json;
import org.islet.it.person.RestCaller;

/** A patient's own redecodings, as a program asks for them. */
record Redecodings(RestCaller rest) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADDRESS = "patients/me/redecodings";

    JsonObject overview() {
        return Json.object(rest.get(ADDRESS));
    }

    JsonObject newest() {
        return overview().getAsJsonArray("redecodings").get(0).getAsJsonObject();
    }

    /** Asks, waits, and gives the difference as it was computed. */
    JsonObject ask() {
        assertThat(rest.post(ADDRESS, Map.of()).statusCode()).isEqualTo(202);
        return await("ready", "nothing");
    }

    JsonObject apply(String id) {
        var answer = rest.post(ADDRESS + "/" + id + "/apply", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return await("applied", "ready");
    }

    int statusOfApplying(String id) {
        return rest.post(ADDRESS + "/" + id + "/apply", Map.of()).statusCode();
    }

    JsonObject await(String... states) {
        Instant deadline = Instant.now().plus(PATIENCE);
        var newest = newest();
        while (!List.of(states).contains(newest.get("state").getAsString())) {
            assertThat(Instant.now()).as("still %s", newest).isBefore(deadline);
            newest = newest();
        }
        return newest;
    }

    JsonObject detail(String id) {
        return Json.object(rest.get(ADDRESS + "/" + id));
    }

    JsonArray formers(String id) {
        return Json.object(rest.get(ADDRESS + "/" + id + "/formers")).getAsJsonArray("events");
    }

    static List<JsonObject> changes(JsonObject detail, String kind) {
        return StreamSupport.stream(detail.getAsJsonArray("changes").spliterator(), false)
                .map(change -> change.getAsJsonObject())
                .filter(change -> change.get("kind").getAsString().equals(kind))
                .toList();
    }

    static String id(JsonObject redecoding) {
        return redecoding.get("id").getAsString();
    }

    static List<Integer> counts(JsonObject redecoding) {
        return List.of(
                redecoding.get("added").getAsInt(),
                redecoding.get("changed").getAsInt(),
                redecoding.get("gone").getAsInt());
    }
}
