package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.islet.it.portal.PortalProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody meets who comes too early, and what becomes of a database that dies. */
@Tag("on-its-own")
class StartingIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration DEADLINE = Duration.ofMinutes(6);
    private static final List<String> ADDRESSES = List.of("api/v1/me", "no/such/page", "", "health");

    @Test
    void aWrongSettingEndsTheStartInOneLineBeforeAnythingIsMade() throws IOException {
        var data = PortalProcess.newDataFolder();
        Files.writeString(data.resolve("islet.properties"), "\nislet.upload.limit.mib = twenty\n");

        var portal = PortalProcess.launch(List.of("--data", data.toString()), Map.of());

        assertThat(portal.awaitEnd()).isEqualTo(1);
        assertThat(portal.said())
                .containsExactly("islet.upload.limit.mib (line 2 of " + data.resolve("islet.properties")
                        + ") says \"twenty\"; it must be a whole number from 1 to 1000");
        assertThat(data).isDirectoryNotContaining(path -> !path.endsWith("islet.properties"));
    }

    @Test
    void comesBackFromTheDeathOfItsDatabaseAndAsksEverybodyToWaitUntilItIsReady() throws IOException {
        var data = PortalProcess.newDataFolder();
        var port = PortalProcess.freePort();
        try (var portal = PortalProcess.launch(List.of("--port", "" + port, "--data", data.toString()), Map.of())) {
            var early = answersUntilReady(URI.create("http://127.0.0.1:" + port + "/"));

            assertThat(early).isNotEmpty();
            assertThat(early).allSatisfy(StartingIT::asksToWait);
            assertThat(early).anySatisfy(answer -> assertThat(type(answer)).isEqualTo("application/problem+json"));

            var url = portal.awaitReady();
            var died = killDatabase(data);
            await(() -> databaseOf(data).filter(pid -> pid != died).isPresent() && isHealthy(url));
            await(() -> portal.said().contains("The database is back."));
        }
    }

    private static void asksToWait(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).doesNotContainIgnoringCase("payara");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** Every answer of the rounds before the first in which the last address, the health, is well. */
    private static List<HttpResponse<String>> answersUntilReady(URI url) {
        var answers = new ArrayList<HttpResponse<String>>();
        await(() -> {
            var round = ADDRESSES.stream()
                    .flatMap(address -> get(url.resolve(address)).stream())
                    .toList();
            var isReady = round.stream().anyMatch(answer -> answer.statusCode() == 200);
            if (!isReady) {
                answers.addAll(round);
            }
            return isReady;
        });
        return answers;
    }

    private static Optional<HttpResponse<String>> get(URI address) {
        try {
            return Optional.of(HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
        } catch (IOException refused) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isHealthy(URI url) {
        return get(url.resolve("health")).filter(a -> a.statusCode() == 200).isPresent();
    }

    private static long killDatabase(Path data) {
        var process = databaseOf(data).flatMap(ProcessHandle::of).orElseThrow();
        process.destroyForcibly();
        return process.pid();
    }

    private static Optional<Long> databaseOf(Path data) {
        try {
            var file = data.resolve("postgresql/cluster/postmaster.pid");
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().map(Long::valueOf)
                    : Optional.empty();
        } catch (IOException isBeingReplaced) {
            return Optional.empty();
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the deadline of %s", DEADLINE).isLessThan(end);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
