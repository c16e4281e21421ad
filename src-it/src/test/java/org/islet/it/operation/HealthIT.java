package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.islet.it.person.Json;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WORK = "decoding again";

    @ArquillianResource
    private Portal portal;

    @Test
    void anybodyIsToldUpAndNothingElse() {
        for (String path : List.of("/health", "/health/live", "/health/ready")) {
            var answer = portal.visitor().get(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void aWrongTokenIsToldNoMoreThanNobody() {
        assertThat(asOperator("something else").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theOperatorIsToldHowEachWorkStands() {
        var health = Json.object(asOperator(Portal.OPERATOR_TOKEN));

        assertThat(health.get("status").getAsString()).isEqualTo("UP");
        assertThat(StreamSupport.stream(health.getAsJsonArray("checks").spliterator(), false)
                        .map(check -> check.getAsJsonObject().get("name").getAsString()))
                .contains("memory", "database", "letters", "unread light uploads", "unread heavy uploads", WORK);
    }

    @Test
    void theOperatorIsToldThatThePortalsRoleMayNoMoreThanItNeeds() {
        var role = StreamSupport.stream(
                        Json.object(asOperator(Portal.OPERATOR_TOKEN))
                                .getAsJsonArray("checks")
                                .spliterator(),
                        false)
                .map(check -> check.getAsJsonObject())
                .filter(check -> check.get("name").getAsString().equals("database role"))
                .findFirst()
                .orElseThrow();

        assertThat(role.get("status").getAsString()).isEqualTo("UP");
        assertThat(role.getAsJsonObject("data").getAsJsonArray("mayToo")).isEmpty();
    }

    @Test
    void workThatFailsIsSaidAndGoesOnHoweverOftenItFailed() throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("ALTER TABLE redecoding RENAME TO redecoding_taken_away");
            try {
                await(work -> work.has("failures") && work.get("failures").getAsInt() >= 3);
                assertThat(work().has("stillSince")).isTrue();
                assertThat(work().get("cause").getAsString()).doesNotContain("redecoding");
                assertThat(portal.visitor().get("/health").statusCode()).isEqualTo(200);
            } finally {
                tables.run("ALTER TABLE redecoding_taken_away RENAME TO redecoding");
            }
        }
        await(work -> !work.has("stillSince"));
    }

    @Test
    void homePageIsServed() {
        var answer = portal.visitor().get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Islet");
    }

    private void await(Predicate<JsonObject> condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.test(work())) {
            assertThat(Instant.now()).as(work().toString()).isBefore(deadline);
        }
    }

    private JsonObject work() {
        return StreamSupport.stream(
                        Json.object(asOperator(Portal.OPERATOR_TOKEN))
                                .getAsJsonArray("checks")
                                .spliterator(),
                        false)
                .map(check -> check.getAsJsonObject())
                .filter(check -> check.get("name").getAsString().equals(WORK))
                .map(check -> check.getAsJsonObject("data"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> asOperator(String token) {
        return portal.visitor().send("/health", request -> request.header("Authorization", "Bearer " + token)
                .GET());
    }
}
