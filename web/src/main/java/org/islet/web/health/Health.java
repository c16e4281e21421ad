package org.islet.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import org.islet.platform.Memory;
import org.islet.platform.PortalRole;
import org.islet.platform.background.Background;
import org.islet.platform.background.DatabaseHealth;
import org.islet.platform.background.Standing;

/** How the portal is, in the words of MicroProfile Health. Nothing here waits for anything. */
@ApplicationScoped
class Health {

    @Inject
    private DatabaseHealth database;

    @Inject
    private PortalRole role;

    @Inject
    private Memory memory;

    @Inject
    private Background background;

    @Inject
    private Clock clock;

    /** Whoever is not live is helped by a new start only. */
    boolean isLive() {
        return !memory.isExhaustedForLong();
    }

    /** The migrations ran before the first request came; what may go away again is the database. */
    boolean isReady() {
        return database.answers();
    }

    static JsonObject bare(boolean isUp) {
        return status(isUp).build();
    }

    /** Work that stands still takes no portal out of service: the others would stand as still. */
    JsonObject inFull(boolean isUp) {
        Instant now = clock.instant();
        var checks = Json.createArrayBuilder().add(status(isLive()).add("name", "memory"));
        checks.add(role());
        background.standings().forEach(standing -> checks.add(check(standing, now)));
        return status(isUp).add("checks", checks).build();
    }

    /** Also a role that may do more than it needs serves everybody; it is the second wall that is missing. */
    private JsonObjectBuilder role() {
        var powers = role.powers();
        return status(powers.isEmpty())
                .add("name", "database role")
                .add("data", Json.createObjectBuilder().add("mayToo", Json.createArrayBuilder(powers)));
    }

    private static JsonObjectBuilder check(Standing standing, Instant now) {
        var data = Json.createObjectBuilder()
                .add("lastSuccess", standing.lastSuccess().toString());
        standing.stillSince(now).ifPresent(since -> data.add("stillSince", since.toString()));
        standing.cause().ifPresent(cause -> data.add("cause", cause).add("failures", standing.failures()));
        return status(standing.stillSince(now).isEmpty())
                .add("name", standing.work())
                .add("data", data);
    }

    private static JsonObjectBuilder status(boolean isUp) {
        return Json.createObjectBuilder().add("status", isUp ? "UP" : "DOWN");
    }
}
