package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SharingIT {

    private static final String SUMMARY = "/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json";

    @ArquillianResource
    private Portal portal;

    @Test
    void aClinicianSeesAPatientWhileAConsentHoldsAndAPlain404After() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var before = grace.api().get("patients/" + ada.patientId() + SUMMARY);

        var consent = give(ada, toClinician(grace));
        var during = grace.api().get("patients/" + ada.patientId() + SUMMARY);
        var listed = grace.api().get("patients");
        var withdrawn = ada.api().delete("patients/me/consents/" + consent.text("id"));
        var after = grace.api().get("patients/" + ada.patientId() + SUMMARY);

        assertThat(before.status()).isEqualTo(404);
        assertThat(consent.status()).isEqualTo(201);
        assertThat(during.status()).isEqualTo(200);
        assertThat(listed.body()).contains(ada.patientId(), "Example");
        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(after).isEqualTo(before);
        assertThat(grace.api().get("patients").body()).doesNotContain(ada.patientId());
    }

    @Test
    void aForeignPatientAndNoPatientAreAnsweredTheSameByteForByte() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");

        for (var rest : new String[] {"", "/consents", "/accesses", SUMMARY}) {
            var foreign = eve.api().get("patients/" + ada.patientId() + rest);
            var unknown = eve.api().get("patients/" + UUID.randomUUID() + rest);
            var nonsense = eve.api().get("patients/nonsense" + rest);

            assertThat(foreign.status()).as(rest).isEqualTo(404);
            assertThat(unknown).as(rest).isEqualTo(foreign);
            assertThat(nonsense).as(rest).isEqualTo(foreign);
        }
    }

    @Test
    void anotherPatientGivesNoConsentInAdasName() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        var given = eve.api().post("patients/" + ada.patientId() + "/consents", toClinician(grace));

        assertThat(given.status()).isEqualTo(404);
        assertThat(ada.api().get("patients/me/consents").body()).isEqualTo("[]");
    }

    @Test
    void nobodyWithdrawsTheConsentOfAnother() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var consent = give(ada, toClinician(grace)).text("id");

        assertThat(eve.api().delete("patients/me/consents/" + consent).status()).isEqualTo(404);
        assertThat(eve.api().get("patients/me/consents/" + consent + "/receipt").status())
                .isEqualTo(404);
        assertThat(ada.api().get("patients/me/consents/" + consent + "/receipt").status())
                .isEqualTo(200);
        assertThat(grace.api().get("patients/" + ada.patientId()).status()).isEqualTo(200);
    }

    @Test
    void aConsentEndsByItself() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        var until = portal.clock().now().plus(Duration.ofDays(30));
        give(ada, "{" + recipient("clinician", grace) + ",'until':'" + until + "'}");

        try (var moved = portal.clock().ahead(Duration.ofDays(30).minusMinutes(5))) {
            assertThat(grace.api().get("patients/" + ada.patientId()).status()).isEqualTo(200);
        }
        try (var moved = portal.clock().ahead(Duration.ofDays(30).plusSeconds(1))) {
            assertThat(grace.api().get("patients/" + ada.patientId()).status()).isEqualTo(404);
        }
    }

    @Test
    void aConsentToAClinicReachesItsCliniciansAndNobodyElse() {
        var ada = Person.patient(portal, "Ada", "Example");
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        var stranger = Clinic.open(portal).clinician("Alan", "Turing");

        give(ada, "{'recipient':{'kind':'clinic','id':'" + clinic.id() + "'}}");

        assertThat(grace.api().get("patients/" + ada.patientId()).status()).isEqualTo(200);
        assertThat(stranger.api().get("patients/" + ada.patientId()).status()).isEqualTo(404);
        assertThat(clinic.administrator()
                        .api()
                        .get("patients/" + ada.patientId())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWindowOfDatesOpensTheReportsInsideItOnly() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        give(ada, "{" + recipient("clinician", grace) + ",'firstDay':'2026-05-01','lastDay':'2026-05-31'}");

        assertThat(summary(grace, ada, "2026-05-01", "2026-05-14").status()).isEqualTo(200);
        assertThat(summary(grace, ada, "2026-05-25", "2026-06-01").status()).isEqualTo(404);
    }

    @Test
    void aTokenWithoutTheScopeIsRefusedBeforeAnyPatientIsLookedAt() {
        var ada = Person.patient(portal, "Ada", "Example");
        var reader = ada.withScopes("'read'");

        assertThat(reader.get("patients/me/consents").status()).isEqualTo(403);
        assertThat(reader.get("patients/" + UUID.randomUUID() + "/consents").status())
                .isEqualTo(403);
    }

    @Test
    void thePatientSeesWhoLookedAndWhoWasRefused() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");
        grace.api().get("patients/" + ada.patientId() + SUMMARY);
        give(ada, toClinician(grace));
        grace.api().get("patients/" + ada.patientId() + SUMMARY);

        var accesses = ada.api().get("patients/me/accesses");

        assertThat(accesses.texts("who")).containsExactly("Grace Hopper", "You", "Grace Hopper");
        assertThat(accesses.texts("outcome")).containsExactly("done", "done", "refused");
        assertThat(accesses.texts("what").get(0)).startsWithIgnoringCase("read daily summary");
    }

    @Test
    void aConsentNeedsARecipientWhoExistsAndAnEndAhead() {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Intruder");
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        assertThat(give(ada, "{" + recipient("clinician", eve) + "}").status()).isEqualTo(400);
        assertThat(give(ada, "{" + recipient("clinician", grace) + ",'until':'2020-01-01T00:00:00Z'}")
                        .status())
                .isEqualTo(400);
        assertThat(give(ada, "{" + recipient("clinician", grace) + ",'dataClasses':['sharing']}")
                        .status())
                .isEqualTo(400);
    }

    private static Answer summary(Person reader, Person patient, String from, String to) {
        return reader.api()
                .get("patients/" + patient.patientId() + "/reports/daily-summary?from=" + from + "&to=" + to
                        + "&format=json");
    }

    private static Answer give(Person patient, String consent) {
        return patient.api().post("patients/me/consents", consent);
    }

    private static String toClinician(Person clinician) {
        return "{" + recipient("clinician", clinician) + "}";
    }

    private static String recipient(String kind, Person person) {
        return "'recipient':{'kind':'" + kind + "','id':'"
                + person.api().get("accounts/me").text("id") + "'}";
    }
}
