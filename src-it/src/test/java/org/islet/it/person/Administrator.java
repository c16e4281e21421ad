package org.islet.it.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.islet.it.portal.Portal;

/** Who runs a clinic of their own. */
public record Administrator(String email, RestCaller rest, String clinicId) {

    public static Administrator openClinic(Portal portal) throws IOException {
        var code = UUID.randomUUID().toString();
        Files.writeString(portal.data().resolve("setup-code"), code + "\n");
        var email = People.newAddress("admin");
        var administrator = Map.of(
                "email",
                email,
                "password",
                People.PASSWORD,
                "givenName",
                "Adam",
                "familyName",
                "Admin",
                "preferences",
                Map.of("unit", "mg/dL", "zone", "Europe/Berlin", "language", "en", "country", "DE"));
        var opened = RestCaller.nobody(portal)
                .post("clinics", Map.of("setUpCode", code, "name", "Clinic " + code, "administrator", administrator));
        assertThat(opened.statusCode()).isEqualTo(201);
        var admin = new People(portal)
                .signIn(email, People.PASSWORD, List.of("read", "account"))
                .rest();
        return new Administrator(
                email,
                admin,
                Json.object(admin.get("accounts/me")).get("clinicId").getAsString());
    }
}
