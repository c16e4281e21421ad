package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.OwnDatabase;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database goes away, is full, and comes back; nobody has to do anything about the portal. */
@ExtendWith(ArquillianExtension.class)
class OutageIT {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);
    private static final String OTHERS = " FROM pg_stat_activity WHERE datname = 'islet' AND pid <> pg_backend_pid()";

    private static final String KILL_ALL = "SELECT pg_terminate_backend(pid)" + OTHERS;

    /** The same, done when they have ended: a connection that still answers is no broken one. */
    private static final String KILL_ALL_FOR_GOOD = "SELECT pg_terminate_backend(pid, 5000)" + OTHERS;

    private static OwnDatabase database;
    private static PortalProcess process;
    private static Portal own;

    @ArquillianResource
    private Portal portal;

    private Person ada;
    private PageVisit page;

    @BeforeEach
    void comeIn() throws IOException {
        if (own == null) {
            database = OwnDatabase.start(portal);
            var data = PortalProcess.newDataFolder();
            process = PortalProcess.launch(
                    List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), database.settings());
            own = new Portal(process.awaitReady(), data, portal.mailBox(), portal.clock());
        }
        ada = new People(own).patient("ada");
        page = new PageVisit(own.visitor());
        assertThat(page.signIn(ada.email(), People.PASSWORD).statusCode()).isEqualTo(302);
    }

    @AfterAll
    static void end() {
        if (process != null) {
            process.close();
            database.close();
        }
    }

    @Test
    void connectionsThatWereKilledAreReplacedBeforeAnybodyGetsOne() throws SQLException {
        try (var tables = database.tables()) {
            for (int i = 0; i < 10; i++) {
                tables.run(KILL_ALL_FOR_GOOD);
                assertThat(page.visitor().get("/account").statusCode()).isEqualTo(200);
                assertThat(ada.rest().get("accounts/me").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void whoeverIsCutOffInTheMiddleIsAskedToComeAgain() throws SQLException {
        var isOver = new AtomicBoolean();
        var callers = List.of(
                collect(isOver, () -> page.visitor().get("/account")),
                collect(isOver, () -> ada.rest().get("uploads")),
                collect(isOver, () -> ada.rest()
                        .post("tokens", Map.of("name", "a program", "scopes", List.of("read")))));
        try (var tables = database.tables()) {
            for (int i = 0; i < 200; i++) {
                tables.run(KILL_ALL);
            }
        }
        isOver.set(true);

        assertThat(callers).flatMap(CompletableFuture::join).allSatisfy(OutageIT::isDoneOrAsksToComeAgain);
    }

    @Test
    void aStoppedDatabaseIsSaidAndAStartedOneIsBackWithinSeconds() {
        database.end();
        try {
            assertThat(page.visitor().get("/account")).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("Not at this moment");
            });
            assertThat(ada.rest().get("accounts/me")).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("urn:islet:problem:database-away");
            });
            awaitStatus(503, () -> own.visitor().get("/health/ready"));
            assertThat(own.visitor().get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            database.begin();
        }
        awaitStatus(200, () -> page.visitor().get("/account"));
        awaitStatus(200, () -> ada.rest().get("accounts/me"));
        awaitStatus(200, () -> own.visitor().get("/health/ready"));
    }

    @Test
    void everyStepOfAnUploadSaysThatThereIsNoRoom() throws SQLException {
        for (String table : List.of("upload", "upload_chunk", "capture", "audit_entry")) {
            try (var full = full(table)) {
                assertThat(firstRefusal("time,glucose_mg_dl\n2026-03-02T10:00:00,1" + table.length()))
                        .as(table)
                        .satisfies(answer -> {
                            assertThat(answer.statusCode()).isEqualTo(507);
                            assertThat(answer.body()).contains("urn:islet:problem:storage-full");
                        });
            }
        }
    }

    /** The answer of the first step that is not done. */
    private HttpResponse<String> firstRefusal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var id = UUID.randomUUID();
        var steps = List.<Supplier<HttpResponse<String>>>of(
                () -> ada.announce(id, "table.csv", bytes), () -> ada.send(id, 0, bytes), () -> ada.rest()
                        .post("uploads/" + id + "/complete", Map.of()));
        HttpResponse<String> answer = null;
        for (var step : steps) {
            answer = step.get();
            if (answer.statusCode() >= 300) {
                return answer;
            }
        }
        return answer;
    }

    /** A table that answers as on a full disk. */
    private static AutoCloseableSql full(String table) throws SQLException {
        var tables = database.tables();
        tables.run("CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$");
        tables.run("CREATE TRIGGER no_room BEFORE INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION no_room()");
        return () -> {
            tables.run("DROP TRIGGER no_room ON " + table);
            tables.close();
        };
    }

    @FunctionalInterface
    private interface AutoCloseableSql extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private static CompletableFuture<List<HttpResponse<String>>> collect(
            AtomicBoolean isOver, Supplier<HttpResponse<String>> request) {
        return CompletableFuture.supplyAsync(() -> {
            List<HttpResponse<String>> answers = new ArrayList<>();
            while (!isOver.get()) {
                answers.add(request.get());
            }
            return answers;
        });
    }

    private static void isDoneOrAsksToComeAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isIn(200, 201, 503);
        if (answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static void awaitStatus(int expected, Supplier<HttpResponse<String>> request) {
        Instant deadline = Instant.now().plus(BACK_WITHIN);
        while (request.get().statusCode() != expected) {
            assertThat(Instant.now()).as("still not " + expected).isBefore(deadline);
        }
    }
}
