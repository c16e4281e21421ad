package org.islet.it.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;

/** Somebody who asks under /api/v1, with a bearer token or without. */
public final class RestCaller {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS = 5_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Visitor visitor;
    private final String token;

    /** Of its own, so that the limits of one test are not those of another. */
    private final String address = "10." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256);

    private RestCaller(Portal portal, String token) {
        this.visitor = portal.visitor();
        this.token = token;
    }

    public static RestCaller nobody(Portal portal) {
        return new RestCaller(portal, "");
    }

    public static RestCaller with(Portal portal, String token) {
        return new RestCaller(portal, token);
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String noun) {
        return visitor.send(address(noun), request -> named(request).GET());
    }

    public HttpResponse<String> getIn(String language, String noun) {
        return visitor.send(
                address(noun),
                request -> named(request).header("Accept-Language", language).GET());
    }

    /** What became of an upload that was received, once it is read; reading begins after the receipt. */
    public JsonObject awaitRead(UUID upload) {
        Instant deadline = Instant.now().plus(PATIENCE);
        var outcome = Json.object(get("uploads/" + upload));
        while (outcome.get("state").getAsString().equals("RECEIVED")) {
            assertThat(Instant.now()).as("not read: " + outcome).isBefore(deadline);
            LockSupport.parkNanos(BETWEEN_LOOKS);
            outcome = Json.object(get("uploads/" + upload));
        }
        return outcome;
    }

    public HttpResponse<byte[]> download(String noun) {
        return visitor.send(address(noun), request -> named(request).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String noun, Map<String, ?> body) {
        return visitor.send(address(noun), request -> named(request)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.of(body))));
    }

    public HttpResponse<String> patch(String noun, Map<String, ?> body) {
        return visitor.send(address(noun), request -> named(request)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(Json.of(body))));
    }

    public HttpResponse<String> delete(String noun) {
        return visitor.send(address(noun), request -> named(request).DELETE());
    }

    public HttpResponse<String> put(String noun, Map<String, ?> body) {
        return visitor.send(address(noun), request -> named(request)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Json.of(body))));
    }

    public HttpResponse<String> put(String noun, String digest, byte[] bytes) {
        return visitor.send(address(noun), request -> named(request)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", digest)
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder named(HttpRequest.Builder request) {
        request.header("X-Forwarded-For", address);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String address(String noun) {
        return "/api/v1/" + noun;
    }
}
