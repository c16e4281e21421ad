package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.it.portal.Pages;
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

    @Test
    void whoIsRemovedSeesNothingFromThatMomentOnAndKeepsTheirNameWhereTheyLooked() {
        var clinic = Clinic.open(portal);
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = clinic.clinician("Grace", "Hopper");
        share(ada, "clinic", clinic.id());
        var graces = grace.id();
        share(ada, "clinician", graces);
        var pages = Pages.signedIn(portal, grace.email(), Person.PASSWORD);
        assertThat(grace.api().get("patients/" + ada.patientId()).status()).isEqualTo(200);
        var administrator = Pages.signedIn(portal, clinic.administrator().email(), Person.PASSWORD);

        press(administrator, "Grace Hopper", "remove");

        assertThat(grace.api().get("patients").status()).isEqualTo(401);
        assertThat(pages.visitor().get("/patients").statusCode()).isEqualTo(302);
        assertThat(Person.signedIn(grace.api(), grace.email())
                        .api()
                        .get("patients/" + ada.patientId())
                        .status())
                .isEqualTo(404);
        assertThat(ada.api().get("patients/me/accesses").body()).contains("Grace Hopper");
        assertThat(ada.api().get("patients/me/consents").body()).contains("Grace Hopper");
        assertThat(ada.api().get("recipients").body()).doesNotContain(graces);

        press(administrator, "Grace Hopper", "back");

        assertThat(Person.signedIn(grace.api(), grace.email())
                        .api()
                        .get("patients/" + ada.patientId())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClinicKeepsAnAdministrator() {
        var clinic = Clinic.open(portal);
        clinic.clinician("Grace", "Hopper");
        var administrator = Pages.signedIn(portal, clinic.administrator().email(), Person.PASSWORD);

        press(administrator, "Adam Admin", "remove");
        assertThat(administrator.get("/clinic")).contains("Who works here");
        press(administrator, "Adam Admin", "clinician");
        assertThat(administrator.get("/clinic")).contains("Who works here");

        press(administrator, "Grace Hopper", "administrator");
        press(administrator, "Adam Admin", "remove");
        assertThat(administrator.visitor().get("/clinic").statusCode()).isEqualTo(302);
    }

    @Test
    void anInvitationThatWasTakenBackOpensNothing() {
        var clinic = Clinic.open(portal);
        var email = Person.newAddress("grace");
        var code = clinic.invite(email);
        var administrator = Pages.signedIn(portal, clinic.administrator().email(), Person.PASSWORD);
        assertThat(administrator.get("/clinic")).contains(email);

        administrator.press("/clinic", Map.of("invited", "invited", "invited:rows:0:takeBack", "Take back"));

        assertThat(administrator.get("/clinic")).doesNotContain(email);
        assertThat(Api.of(portal)
                        .post("invitations/" + code + "/accept", Person.staff(email, "Grace", "Hopper"))
                        .status())
                .isEqualTo(404);
    }

    static void press(Pages administrator, String name, String button) {
        var page = administrator.get("/clinic");
        var row = Pattern.compile("(?s)<th scope=\"row\">" + name + "</th>.*?name=\"(staff:rows:\\d+:)")
                .matcher(page);
        assertThat(row.find()).as(page).isTrue();
        administrator.press("/clinic", page, Map.of("staff", "staff", row.group(1) + button, "x"));
    }

    private static void share(Person patient, String kind, String id) {
        Person.expect(
                201,
                patient.api().post("patients/me/consents", "{'recipient':{'kind':'" + kind + "','id':'" + id + "'}}"));
    }
}
