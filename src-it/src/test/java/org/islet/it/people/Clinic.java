package org.islet.it.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.islet.it.portal.Portal;

/** A clinic of a test's own, opened as an operator opens one. */
record Clinic(Portal portal, String name, Person administrator) {

    static Clinic open(Portal portal) {
        var api = Api.of(portal);
        var email = Person.newAddress("admin");
        var name = "Clinic " + UUID.randomUUID();
        Person.expect(201, open(api, newSetUpCode(portal), name, email));
        return new Clinic(portal, name, Person.signedIn(api, email));
    }

    static Answer open(Api api, String code, String name, String email) {
        return api.post(
                "clinics",
                "{'setUpCode':'" + code + "','name':'" + name + "','administrator':"
                        + Person.staff(email, "Adam", "Admin") + "}");
    }

    /** The operator writes the code into the data folder. */
    static String newSetUpCode(Portal portal) {
        try {
            var code = UUID.randomUUID().toString();
            Files.writeString(portal.data().resolve("setup-code"), code + "\n");
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who never got a letter from this portal. */
    String invite(String email) {
        return invite(email, 1);
    }

    /** With the number of the letter, counted from the first one that person got. */
    String invite(String email, int letter) {
        Person.expect(202, administrator.api().post("invitations", "{'email':'" + email + "'}"));
        return portal.mailBox().awaitLetterTo(email, letter).find("page for invitations: (\\S+)");
    }

    Person clinician(String givenName, String familyName) {
        var email = Person.newAddress(givenName);
        var api = Api.of(portal);
        Person.expect(
                201, api.post("invitations/" + invite(email) + "/accept", Person.staff(email, givenName, familyName)));
        return Person.signedIn(api, email);
    }

    String id() {
        return Person.expect(200, administrator.api().get("accounts/me")).text("clinicId");
    }
}
