package org.islet.it.people;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;

/** The interface for programs, asked from one network address, with a token or without. */
public record Api(Visitor visitor, String address, Optional<String> token) {

    /** From an address of its own, so that the limits of one test are not those of another. */
    static Api of(Portal portal) {
        var random = UUID.randomUUID();
        return new Api(
                portal.visitor(),
                "10." + (random.hashCode() & 0xFF) + "." + (random.hashCode() >> 8 & 0xFF) + "."
                        + (random.hashCode() >> 16 & 0xFF),
                Optional.empty());
    }

    Api with(String secret) {
        return new Api(visitor, address, Optional.of(secret));
    }

    Api anonymous() {
        return new Api(visitor, address, Optional.empty());
    }

    Answer get(String path) {
        return send("GET", path, Optional.empty());
    }

    Answer post(String path, String json) {
        return send("POST", path, Optional.of(json));
    }

    Answer patch(String path, String json) {
        return send("PATCH", path, Optional.of(json));
    }

    Answer delete(String path) {
        return send("DELETE", path, Optional.empty());
    }

    /** An empty text is no body. */
    Answer send(String method, String path, String json) {
        return send(method, path, Optional.of(json).filter(body -> !body.isEmpty()));
    }

    Answer putBytes(String path, byte[] bytes) {
        return Answer.of(visitor.send("/api/v1/" + path, request -> {
            identify(request);
            return request.header("Content-Type", "application/octet-stream")
                    .header("Content-Digest", Sending.digest(bytes))
                    .PUT(BodyPublishers.ofByteArray(bytes));
        }));
    }

    private void identify(HttpRequest.Builder request) {
        request.header("X-Forwarded-For", address);
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    }

    /** Quotes are written ' in the tests, for the eyes. */
    private Answer send(String method, String path, Optional<String> json) {
        return Answer.of(visitor.send("/api/v1/" + path, request -> {
            identify(request);
            json.ifPresent(body -> request.header("Content-Type", "application/json"));
            return request.method(
                    method,
                    json.map(body -> BodyPublishers.ofString(body.replace('\'', '"')))
                            .orElseGet(BodyPublishers::noBody));
        }));
    }
}
