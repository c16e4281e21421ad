package org.islet.it.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.it.portal.Portal;

/** Brings people into the portal the way they come: sign-up, set-up code, invitation. */
public final class People {

    public static final String PASSWORD = "walnut kayak under seven bridges";

    private static final String AGREED = "2026-11-22";
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Map<String, String> PREFERENCES =
            Map.of("unit", "mg/dL", "zone", "Europe/Berlin", "language", "en", "country", "DE");

    private final Portal portal;
    private final RestCaller nobody;

    public People(Portal portal) {
        this.portal = portal;
        this.nobody = RestCaller.nobody(portal);
    }

    /** An address nobody else in the suite has. */
    public static String newAddress(String name) {
        return name + "-" + NEXT.getAndIncrement() + "@example.org";
    }

    public Person patient(String name) {
        var email = newAddress(name);
        assertThat(signUp(email, PASSWORD).statusCode()).isEqualTo(202);
        return signIn(email, PASSWORD, List.of("upload", "read", "share", "account"));
    }

    public HttpResponse<String> signUp(String email, String password) {
        return nobody.post(
                "accounts",
                Map.of(
                        "email", email,
                        "password", password,
                        "givenName", "Ada",
                        "familyName", "Example",
                        "preferences", PREFERENCES,
                        "termsVersion", AGREED,
                        "privacyVersion", AGREED));
    }

    public HttpResponse<String> askForToken(String email, String password, List<String> scopes) {
        return nobody.post("tokens", Map.of("email", email, "password", password, "name", "test", "scopes", scopes));
    }

    public HttpResponse<String> askForChange(String email, String password, String newPassword) {
        return nobody.post("passwords", Map.of("email", email, "password", password, "newPassword", newPassword));
    }

    public Person signIn(String email, String password, List<String> scopes) {
        var answer = askForToken(email, password, scopes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var secret = Json.object(answer).get("secret").getAsString();
        return new Person(email, RestCaller.with(portal, secret));
    }
}
