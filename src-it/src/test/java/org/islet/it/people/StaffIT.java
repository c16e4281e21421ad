package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StaffIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void aSetUpCodeOpensOneClinic() {
        var api = Api.of(portal);
        var code = Clinic.newSetUpCode(portal);

        var first = Clinic.open(api, code, "First", Person.newAddress("admin"));
        var second = Clinic.open(api, code, "Second", Person.newAddress("admin"));
        var guessed = Clinic.open(api, "guessed", "Third", Person.newAddress("admin"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(404);
        assertThat(guessed).isEqualTo(second);
    }

    @Test
    void anInvitationWorksOnce() {
        var clinic = Clinic.open(portal);
        var email = Person.newAddress("grace");
        var code = clinic.invite(email);
        var api = Api.of(portal);

        var first = api.post("invitations/" + code + "/accept", Person.staff(email, "Grace", "Hopper"));
        var second = api.post("invitations/" + code + "/accept", Person.staff(email, "Eve", "Intruder"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(404);
        assertThat(Person.signedIn(api, email).api().get("accounts/me").body()).contains("\"role\":\"clinician\"");
    }

    @Test
    void anInvitationIsForTheAddressItWasSentTo() {
        var email = Person.newAddress("grace");
        var code = Clinic.open(portal).invite(email);
        var api = Api.of(portal);

        var other =
                api.post("invitations/" + code + "/accept", Person.staff(Person.newAddress("eve"), "Eve", "Intruder"));
        var own = api.post(
                "invitations/" + code + "/accept", Person.staff(email.toUpperCase(Locale.ROOT), "Grace", "Hopper"));

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body()).contains("another e-mail address");
        assertThat(own.status()).isEqualTo(201);
    }

    @Test
    void anInvitationWhoseAddressIsTakenOpensNoSecondAccount() {
        var ada = Person.patient(portal, "Ada", "Example");
        var code = Clinic.open(portal).invite(ada.email(), 2);

        var taken = Api.of(portal).post("invitations/" + code + "/accept", Person.staff(ada.email(), "Ada", "Example"));

        assertThat(taken.status()).isEqualTo(400);
        assertThat(ada.api().get("accounts/me").body()).contains("\"role\":\"patient\"");
    }

    @Test
    void anInvitationIsOverAfterThreeDays() {
        var email = Person.newAddress("grace");
        var code = Clinic.open(portal).invite(email);

        try (var moved = portal.clock().ahead(Duration.ofHours(72).plusSeconds(1))) {
            var late = Api.of(portal).post("invitations/" + code + "/accept", Person.staff(email, "Grace", "Hopper"));

            assertThat(late.status()).isEqualTo(404);
        }
    }

    @Test
    void onlyAdministratorsInvite() {
        var patient = Person.patient(portal, "Ada", "Example");
        var clinician = Clinic.open(portal).clinician("Grace", "Hopper");

        for (var person : new Person[] {patient, clinician}) {
            assertThat(person.api()
                            .post("invitations", "{'email':'eve@example.org'}")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(Api.of(portal)
                        .post("invitations", "{'email':'eve@example.org'}")
                        .status())
                .isEqualTo(401);
    }
}
