package org.islet.uploader.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.islet.uploader.language.Speech;

/** Requests and answers, each tried again for a while when the network or the server stumbles. */
final class ApiClient {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(60);

    /** Together half a minute: a portal that is restarted is back by then. */
    private static final int TIMES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final ServerAddress server;
    private final Optional<String> token;
    private final RetryDelay pauses;

    /** Redirects are not followed: the token is for this server alone. */
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param token empty while nobody is signed in */
    ApiClient(ServerAddress server, Optional<String> token, RetryDelay pauses) {
        this.server = server;
        this.token = token;
        this.pauses = pauses;
    }

    HttpRequest.Builder request(String path, String method, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.api(path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.timeout(ANSWERING)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Speech.language().toLanguageTag())
                .method(method, body);
    }

    JsonResponse ask(HttpRequest request) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int time = 1; ; time++) {
            try {
                return askOnce(request);
            } catch (ServerUnreachable unreachable) {
                if (time == TIMES) {
                    throw unreachable;
                }
            } catch (ServerRefused refused) {
                if (time == TIMES || !refused.mayPass()) {
                    throw refused;
                }
            }
            pauses.pause(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    JsonResponse askOnce(HttpRequest request) throws IOException {
        HttpResponse<String> response = send(request);
        JsonResponse answer = JsonResponse.parse(response.body());
        if (response.statusCode() / 100 != 2) {
            throw ServerRefused.of(response.statusCode(), answer);
        }
        if (!isJson(response)) {
            throw new ServerRefused(response.statusCode(), Speech.say(Refusals.NOT_AN_ISLET));
        }
        return answer;
    }

    /** A page of some other site may answer 200, too. */
    private static boolean isJson(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(Speech.say("server.stopped"));
        } catch (IOException e) {
            throw new ServerUnreachable(server, e);
        }
    }
}
