package org.islet.portal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The portal's REST doors, for one account or for nobody yet. */
final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final HttpClient http;
    private final URI root;
    private final Optional<Token> token;

    /** A token and the name it is revoked by. */
    private record Token(String id, String secret) {}

    private RestClient(HttpClient http, URI root, Optional<Token> token) {
        this.http = http;
        this.root = root;
        this.token = token;
    }

    static RestClient of(URI portal) {
        return new RestClient(HttpClient.newHttpClient(), portal.resolve("api/v1/"), Optional.empty());
    }

    /** An answer, whatever it says. */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** @param what for the person who reads the failure; never a secret or a patient's data */
        Answer orFail(String what) throws DemoFailed {
            if (!isGood()) {
                throw new DemoFailed(
                        what + ": " + status + " " + body.path("detail").asText());
            }
            return this;
        }
    }

    /** Empty when nobody is known by this address and password. */
    Optional<RestClient> signedIn(String email, String password) throws IOException, InterruptedException {
        Answer answer = post(
                "tokens",
                Map.of(
                        "email",
                        email,
                        "password",
                        password,
                        "name",
                        "Demo",
                        "scopes",
                        List.of("upload", "read", "share", "account"),
                        "days",
                        1));
        if (!answer.isGood()) {
            return Optional.empty();
        }
        var made = new Token(
                answer.body().path("token").path("id").asText(),
                answer.body().path("secret").asText());
        return Optional.of(new RestClient(http, root, Optional.of(made)));
    }

    /** The demo leaves no key behind. */
    void signOut() throws IOException, InterruptedException {
        if (token.isPresent()) {
            send(request("tokens/" + token.get().id()).DELETE());
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    Answer put(String path, byte[] bytes, String digest) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", digest)
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(root.resolve(path)).timeout(LONGEST).header("Accept", "application/json");
        token.ifPresent(mine -> request.header("Authorization", "Bearer " + mine.secret()));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(response.statusCode(), isJson ? JSON.readTree(response.body()) : MissingNode.getInstance());
    }
}
