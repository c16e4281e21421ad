package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clinician asks for consent by an address, learns nothing by asking, and gets what the patient gives. */
@ExtendWith(ArquillianExtension.class)
class AskingIT {

    private static final String TWO_WEEKS = "'firstDay':'2026-03-02','lastDay':'2026-03-15'";

    @ArquillianResource
    private Portal portal;

    private Clinic clinic;
    private Person grace;
    private Person ada;

    @BeforeEach
    void aClinicianAndAPatientWhoseAddressIsTheirs() {
        clinic = Clinic.open(portal);
        grace = clinic.clinician("Grace", "Hopper");
        ada = confirmed(Person.patient(portal, "Ada", "Example"));
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknownAddressesAndOnlyTheKnownGetsALetter() {
        var unknown = Person.newAddress("nobody");

        var known = ask(ada.email(), "");
        var other = ask(unknown, "");

        assertThat(known.status()).isEqualTo(202);
        assertThat(neutral(known, ada.email())).isEqualTo(neutral(other, unknown));
        assertThat(neutral(list(), ada.email()))
                .contains("waiting")
                .doesNotContain("Ada", "Example")
                .doesNotContain(ada.patientId());
        var letter = portal.mailBox().awaitLetterTo(ada.email(), 2);
        assertThat(letter.text()).contains("Grace Hopper, " + clinic.name(), "/sharing");
        assertThat(portal.mailBox().lettersTo(unknown)).isEmpty();
        assertThat(ada.api().get("patients/me/accesses").body()).contains("sked for consent");
    }

    @Test
    void aYesGivesExactlyWhatIsAskedFor() {
        ask(ada.email(), ",'dataClasses':['glucose']," + TWO_WEEKS + ",'message':'See you on Monday'");
        var waiting = ada.api().get("patients/me/consent-requests");

        var given = answer("grant", "{}");

        assertThat(waiting.body())
                .contains(
                        "\"askerName\":\"Grace Hopper\"",
                        clinic.name(),
                        "\"glucose\"",
                        "2026-03-02",
                        "See you on Monday");
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.body()).contains("[\"glucose\"]", "\"firstDay\":\"2026-03-02\"", "\"lastDay\":\"2026-03-15\"");
        assertThat(list().text("state")).isEqualTo("granted");
        assertThat(report("daily-summary", "2026-03-02").status()).isEqualTo(200);
        assertThat(report("daily-summary", "2026-03-01").status()).isEqualTo(404);
        assertThat(grace.api()
                        .get("patients/" + ada.patientId() + "/events?from=2026-03-02&to=2026-03-02")
                        .status())
                .isEqualTo(404);
        assertThat(answer("grant", "{}").status()).isEqualTo(404);
    }

    @Test
    void thePatientGivesLessAndNeverMore() {
        ask(ada.email(), ",'forClinic':true," + TWO_WEEKS);

        for (var more : new String[] {
            "'firstDay':'2026-03-01'",
            "'lastDay':'2026-03-16'",
            "'mayUpload':true",
            "'recipient':{'kind':'clinician','id':'" + UUID.randomUUID() + "'}"
        }) {
            assertThat(answer("grant", "{" + more + "}").status()).as(more).isEqualTo(400);
        }
        var less = answer(
                "grant",
                "{'dataClasses':['glucose'],'lastDay':'2026-03-08','recipient':{'kind':'clinician','id':'" + grace.id()
                        + "'}}");

        assertThat(less.status()).as(less.body()).isEqualTo(201);
        assertThat(report("daily-summary", "2026-03-08").status()).isEqualTo(200);
        assertThat(report("daily-summary", "2026-03-09").status()).isEqualTo(404);
        assertThat(clinic.clinician("Alan", "Turing").api().get("patients").body())
                .doesNotContain(ada.patientId());
    }

    @Test
    void aNoIsToldAsNotGivenAndNotAskedAgain() {
        ask(ada.email(), "");

        assertThat(answer("decline", "{}").status()).isEqualTo(204);

        assertThat(list().text("state")).isEqualTo("declined");
        assertThat(list().body()).doesNotContain("Example");
        assertThat(ask(ada.email(), "").status()).isEqualTo(409);
        assertThat(grace.api().get("patients").body()).doesNotContain(ada.patientId());
        assertThat(Pages.signedIn(portal, grace.email(), Person.PASSWORD).get("/patients"))
                .contains("not given")
                .doesNotContain("Example");
        assertThat(ada.api().get("patients/me/consent-requests").body()).isEqualTo("[]");
    }

    @Test
    void oneRequestWaitsAndItIsTakenBackOrOverByItself() {
        ask(ada.email(), "");
        var second = ask(ada.email().toUpperCase(), "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("already-asked");

        assertThat(grace.api().delete("consent-requests/" + list().text("id")).status())
                .isEqualTo(204);
        assertThat(ada.api().get("patients/me/consent-requests").body()).isEqualTo("[]");
        assertThat(ask(ada.email(), "").status()).isEqualTo(202);
        assertThat(list().texts("state")).containsExactly("waiting");

        try (var moved = portal.clock().ahead(Duration.ofDays(14).plusSeconds(1))) {
            assertThat(list().body()).isEqualTo("[]");
            assertThat(ada.api().get("patients/me/consent-requests").body()).isEqualTo("[]");
        }
    }

    @Test
    void askingAgainWritesNoSecondLetter() {
        ask(ada.email(), "");
        portal.mailBox().awaitLetterTo(ada.email(), 2);
        grace.api().delete("consent-requests/" + list().text("id"));

        ask(ada.email(), "");
        var alan = clinic.clinician("Alan", "Turing");
        alan.api().post("consent-requests", "{'email':'" + ada.email() + "'}");

        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).text()).contains("Alan Turing");
        assertThat(ada.api().get("patients/me/consent-requests").texts("askerName"))
                .containsExactlyInAnyOrder("Grace Hopper", "Alan Turing");
    }

    @Test
    void aRequestIsOverWhenWhatItAsksForWouldBe() {
        var end = portal.clock().now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

        ask(ada.email(), ",'until':'" + end + "'");

        assertThat(Instant.parse(list().text("lapses"))).isEqualTo(end);
        assertThat(ask(Person.newAddress("nobody"), "").status()).isEqualTo(202);
    }

    @Test
    void whoAsksFindsInTheirOwnTakeoutNobodyTheyAsked() throws IOException {
        Person.expect(204, grace.api().post("patients", RelationsIT.AGREED));
        ask(ada.email(), "");
        portal.mailBox().awaitLetterTo(ada.email(), 2);
        var secret = Person.askForToken(grace.api(), grace.email(), Person.PASSWORD, "'read','share','account'")
                .text("secret");

        var zip = portal.visitor()
                .send(
                        "/api/v1/patients/me/takeout",
                        request -> request.GET().header("Authorization", "Bearer " + secret),
                        BodyHandlers.ofByteArray());

        assertThat(zip.statusCode()).isEqualTo(200);
        var trail = entry(zip.body(), "audit.jsonl");
        assertThat(trail).contains("asked-for-consent").doesNotContain(ada.patientId());
    }

    @Test
    void whoLeavesTheClinicAsksForNothingAnyMore() {
        ask(ada.email(), "");
        var request = ada.api().get("patients/me/consent-requests").text("id");
        var administrator = Pages.signedIn(portal, clinic.administrator().email(), Person.PASSWORD);

        StaffIT.press(administrator, "Grace Hopper", "remove");

        assertThat(ada.api().get("patients/me/consent-requests").body()).isEqualTo("[]");
        assertThat(ada.api()
                        .post("patients/me/consent-requests/" + request + "/grant", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoNeverShowedThatTheAddressIsTheirsLearnsNothing() {
        var eve = Person.patient(portal, "Eve", "Intruder");
        ask(eve.email(), "");

        assertThat(portal.mailBox().awaitLetterTo(eve.email(), 2).subject()).contains(clinic.name());
        assertThat(eve.api().get("patients/me/consent-requests").body()).isEqualTo("[]");
        assertThat(eve.api().get("patients/me/accesses").body()).doesNotContain("Grace");
        assertThat(Pages.signedIn(portal, eve.email(), Person.PASSWORD).get("/sharing"))
                .contains("once you have confirmed")
                .doesNotContain("You are asked", "asked for consent");

        confirmed(eve);

        assertThat(eve.api().get("patients/me/consent-requests").body()).contains("Grace Hopper");
    }

    @Test
    void onlyCliniciansAskAndBadRequestsAreExplained() {
        for (var other : new Person[] {ada, clinic.administrator()}) {
            assertThat(other.api()
                            .post("consent-requests", "{'email':'eve@example.org'}")
                            .status())
                    .isEqualTo(403);
            assertThat(other.api().get("consent-requests").status()).isEqualTo(403);
        }
        assertThat(grace.withScopes("'read'")
                        .post("consent-requests", "{'email':'eve@example.org'}")
                        .status())
                .isEqualTo(403);
        assertThat(ask("no address\\nBcc: eve@example.org", "").status()).isEqualTo(400);
        assertThat(ask(ada.email(), ",'until':'2020-01-01T00:00:00Z'").status()).isEqualTo(400);
        assertThat(ask(ada.email(), ",'dataClasses':['sharing']").status()).isEqualTo(400);
        assertThat(ask(ada.email(), ",'message':'" + "x".repeat(501) + "'").status())
                .isEqualTo(400);
        assertThat(ask(ada.email(), ",'firstDay':'2026-03-15','lastDay':'2026-03-02'")
                        .status())
                .isEqualTo(400);
        assertThat(list().body()).isEqualTo("[]");
    }

    @Test
    void soManyAreAskedAnHourAndNoMore() {
        int asked = 0;
        while (ask(Person.newAddress("nobody"), "").status() == 202 && asked < 50) {
            asked++;
        }

        assertThat(asked).isEqualTo(30);
        assertThat(ask(ada.email(), "").status()).isEqualTo(429);
    }

    @Test
    void nothingOfItIsLeftOfWhoClosesTheAccount() throws SQLException {
        ask(ada.email(), "");

        Person.expect(200, ada.api().post("accounts/me/erasure", "{'password':'" + Person.PASSWORD + "'}"));

        try (var tables = Tables.of(portal)) {
            assertThat(tables.number("select count(*) from consent_request where address = '" + ada.email() + "'"))
                    .isZero();
        }
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name + " in it");
    }

    private Answer ask(String email, String more) {
        return grace.api().post("consent-requests", "{'email':'" + email + "'" + more + "}");
    }

    private Answer list() {
        return grace.api().get("consent-requests");
    }

    private Answer answer(String act, String body) {
        var waiting = ada.api().get("patients/me/consent-requests").texts("id");
        var request = waiting.isEmpty() ? UUID.randomUUID().toString() : waiting.get(0);
        return ada.api().post("patients/me/consent-requests/" + request + "/" + act, body);
    }

    private Answer report(String report, String day) {
        return grace.api()
                .get("patients/" + ada.patientId() + "/reports/" + report + "?from=" + day + "&to=" + day
                        + "&format=json");
    }

    private Person confirmed(Person person) {
        portal.mailBox().awaitLetterTo(person.email(), 1);
        var code = portal.mailBox().lettersTo(person.email()).get(0).find("code=(\\S+)");
        Pages.signedIn(portal, person.email(), Person.PASSWORD)
                .press("/confirm-email", Map.of("confirm", "confirm", "confirm:code", code, "confirm:go", "x"));
        return person;
    }

    /** Without what differs for any two requests. */
    private static String neutral(Answer answer, String email) {
        return answer.body()
                .replace(email, "ADDRESS")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "TIME");
    }
}
