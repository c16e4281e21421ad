package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An app on a phone that takes the portal for a Nightscout site: let in, sending, held to that, sent away. */
@ExtendWith(ArquillianExtension.class)
class PhonesIT {

    private static final String ENTRIES = "[{'type':'sgv','date':1775421029000,'dateString':'2026-04-05T20:30:29.000Z',"
            + "'sgv':162,'direction':'Flat'},{'type':'sgv','date':1775421329000,"
            + "'dateString':'2026-04-05T20:35:29.000Z','sgv':158,'direction':'Flat'}]";
    private static final String TREATMENTS =
            "[{'_id':'aaaa','eventType':'Carb Correction','created_at':'2026-04-05T20:31:00Z','carbs':45},"
                    + "{'_id':'bbbb','eventType':'Carb Correction','created_at':'2026-04-05T20:32:00Z','carbs':99}]";
    private static final String STATUS =
            "{'device':'xDrip','created_at':'2026-04-05T20:31:00Z','uploader':{'battery':88}}";
    private static final String THIRD = "{'identifier':'cccc','app':'AAPS','type':'sgv','date':1775421629000,"
            + "'dateString':'2026-04-05T20:40:29.000Z','sgv':155}";
    private static final String EVENTS = "patients/me/events?from=2026-04-05&to=2026-04-06&limit=100";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ArquillianResource
    private Portal portal;

    /** What an app knows. */
    private record Phone(Portal portal, String address, String secret) {

        Answer v1(String method, String path, String body) {
            return ask(method, "/api/v1/" + path, "api-secret", sha1(secret), body);
        }

        Answer v3(String method, String path, String body) {
            String bearer = ask("GET", "/api/v2/authorization/request/" + secret, "X-None", "", "")
                    .text("token");
            return ask(method, "/api/v3/" + path, "Authorization", "Bearer " + bearer, body);
        }

        Answer ask(String method, String path, String header, String value, String body) {
            return Answer.of(portal.visitor().send(address + path, request -> request.header(header, value)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body.replace('\'', '"')))));
        }

        Answer packed(String path, String body) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var packing = new GZIPOutputStream(packed)) {
                packing.write(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            }
            return Answer.of(portal.visitor()
                    .send(address + "/api/v1/" + path, request -> request.header("api-secret", sha1(secret))
                            .header("Content-Type", "application/json")
                            .header("Content-Encoding", "gzip")
                            .POST(BodyPublishers.ofByteArray(packed.toByteArray()))));
        }

        private static String sha1(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Phone letIn(Person owner) {
        var made = Person.expect(201, owner.api().post("patients/me/neighbours", "{'name':'xDrip on my phone'}"));
        String base = made.text("baseAddress");
        assertThat(base).doesNotContain(owner.patientId());
        return new Phone(portal, base.substring(base.indexOf("/api/v1/neighbours/")), made.text("secret"));
    }

    @Test
    void aMorningOfAPhoneIsInTheReports() throws IOException {
        var ada = Person.patient(portal, "Ada", "Example");
        var phone = letIn(ada);

        assertThat(phone.v1("GET", "status.json", "").body()).contains("\"careportalEnabled\":true");
        assertThat(phone.v1("GET", "experiments/test", "").status()).isEqualTo(200);
        assertThat(Person.expect(200, phone.v1("POST", "entries.json", ENTRIES)).texts("_id"))
                .hasSize(2);
        Person.expect(200, phone.v1("POST", "entries.json", ENTRIES));
        assertThat(Person.expect(200, phone.packed("entries.json", ENTRIES)).texts("_id"))
                .hasSize(2);
        assertThat(Person.expect(200, phone.v1("POST", "treatments", TREATMENTS))
                        .texts("_id"))
                .containsExactly("aaaa", "bbbb");
        Person.expect(200, phone.v1("POST", "devicestatus", STATUS));
        assertThat(Person.expect(201, phone.v3("POST", "entries", THIRD)).text("identifier"))
                .isEqualTo("cccc");
        assertThat(Person.expect(200, phone.v3("POST", "entries", THIRD)).body())
                .contains("\"isDeduplication\":true");
        Person.expect(200, phone.v1("DELETE", "treatments/bbbb", ""));
        Person.expect(200, phone.v3("PATCH", "treatments/aaaa", "{'carbs':50}"));

        Person.expect(202, ada.api().post("patients/me/neighbours/read-now", ""));
        awaitReadings(ada, 1);
        assertThat(Person.expect(200, ada.api().get(EVENTS)).body())
                .contains("\"value\":162", "\"value\":158", "\"value\":155")
                .doesNotContain("\"amount\":45", "\"amount\":50");

        try (var moved = portal.clock().ahead(Duration.ofHours(2).plusSeconds(1))) {
            Person.expect(200, phone.v3("PATCH", "treatments/aaaa", "{'carbs':55}"));
            Person.expect(202, ada.api().post("patients/me/neighbours/read-now", ""));
            awaitReadings(ada, 2);
        }
        assertThat(Person.expect(200, ada.api().get(EVENTS)).body())
                .contains("\"amount\":55")
                .doesNotContain("\"amount\":45", "\"amount\":50", "\"amount\":99");
        assertThat(Person.expect(
                                200,
                                ada.api()
                                        .get(
                                                "patients/me/reports/daily-summary?from=2026-04-05&to=2026-04-05&format=json"))
                        .body())
                .contains("\"2026-04-05\"");
        assertThat(Person.expect(200, ada.api().get("patients/me/neighbours")).body())
                .contains("\"waiting\":0", "\"refused\":0", "\"records\":");
    }

    /** So many uploads there are, and all are read. */
    private static void awaitReadings(Person person, int uploads) {
        var deadline = Instant.now().plus(PATIENCE);
        var states = states(person);
        while (states.size() != uploads || !states.stream().allMatch("DECODED"::equals)) {
            assertThat(Instant.now()).as(states.toString()).isBefore(deadline);
            states = states(person);
        }
    }

    private static List<String> states(Person person) {
        return Person.expect(200, person.api().get("patients/me/uploads")).texts("state");
    }

    @Test
    void theSecretSendsAndDoesNothingElse() {
        var ada = Person.patient(portal, "Ada", "Example");
        var phone = letIn(ada);
        var proof = Phone.sha1(phone.secret());

        Person.expect(200, phone.v1("POST", "entries", ENTRIES));
        assertThat(phone.v1("GET", "entries.json", "").body()).isEqualTo("[]");
        assertThat(phone.v3("GET", "entries/history/0", "").body()).contains("\"result\":[]");
        for (var secret : new String[] {phone.secret(), proof}) {
            for (var noun :
                    new String[] {"patients/me", "patients/me/uploads", "tokens/current", "patients/me/neighbours"}) {
                assertThat(ada.api().with(secret).get(noun).status()).as(noun).isEqualTo(401);
            }
        }
    }

    @Test
    void aSecretOpensItsOwnAddressAlone() {
        var phone = letIn(Person.patient(portal, "Ada", "Example"));
        var eves = letIn(Person.patient(portal, "Eve", "Intruder"));
        var wrong = new Phone(portal, phone.address(), "islet-" + "0".repeat(32));
        var foreign = new Phone(portal, phone.address(), eves.secret());
        var nowhere = new Phone(portal, "/api/v1/neighbours/" + "0".repeat(24), phone.secret());

        assertThat(wrong.v1("POST", "entries", ENTRIES).status()).isEqualTo(401);
        assertThat(foreign.v1("POST", "entries", ENTRIES).status()).isEqualTo(404);
        assertThat(foreign.v1("GET", "status.json", "").status()).isEqualTo(404);
        assertThat(nowhere.v1("POST", "entries", ENTRIES).status()).isEqualTo(404);
        assertThat(phone.ask("POST", "/api/v1/entries", "X-None", "", ENTRIES).status())
                .isEqualTo(401);
    }

    @Test
    void twoPhonesOfOneAccountHaveASecretEach() {
        var ada = Person.patient(portal, "Ada", "Example");
        var one = letIn(ada);
        var other = letIn(ada);

        assertThat(new Phone(portal, one.address(), other.secret())
                        .v1("POST", "entries", ENTRIES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsSentAwaySendsNothingAnyMore() {
        var ada = Person.patient(portal, "Ada", "Example");
        var phone = letIn(ada);
        Person.expect(200, phone.v1("POST", "entries", ENTRIES));
        var visitor = PageForm.signedIn(portal, ada.email(), Person.PASSWORD);
        assertThat(visitor.get("/phones").body()).contains("xDrip on my phone").doesNotContain(phone.secret());
        var id = Person.expect(200, ada.api().get("patients/me/neighbours")).text("id");

        Person.expect(204, ada.api().delete("patients/me/neighbours/" + id));

        assertThat(phone.v1("POST", "entries", ENTRIES).status()).isEqualTo(401);
        assertThat(visitor.get("/phones").body()).contains("No app is let in");
        assertThat(Person.expect(200, ada.api().get("patients/me/accesses")).body())
                .contains("let an app on a phone send", "withdrew an app's leave to send");
        Person.expect(404, ada.api().delete("patients/me/neighbours/" + UUID.randomUUID()));
    }

    @Test
    void whatCannotBeKeptIsRefusedWithTheReasonAndCounted() {
        var ada = Person.patient(portal, "Ada", "Example");
        var phone = letIn(ada);

        assertThat(Person.expect(400, phone.v1("POST", "entries", "[{'sgv':1}")).body())
                .contains("JSON of records");
        Person.expect(400, phone.v1("POST", "food", ENTRIES));
        assertThat(phone.v1("POST", "entries", " ".repeat(2 << 20)).status()).isEqualTo(413);
        Person.expect(400, ada.api().post("patients/me/neighbours", "{'name':''}"));

        assertThat(Person.expect(200, ada.api().get("patients/me/neighbours")).body())
                .contains("\"refused\":2", "\"waiting\":0");
    }

    @Test
    void aPhoneIsHeldToWhatItsOwnerMayNow() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var mary = Person.patient(portal, "Mary", "Example");
        var relations = new Relations(portal);
        relations.begin(mary, "GUARDIAN", ada);
        var made = Person.expect(
                201, mary.api().post("patients/" + ada.patientId() + "/neighbours", "{'name':'the phone of Ada'}"));
        var base = made.text("baseAddress");
        var phone = new Phone(portal, base.substring(base.indexOf("/api/v1/neighbours/")), made.text("secret"));
        Person.expect(200, phone.v1("POST", "entries", ENTRIES));

        relations.end(mary, ada);
        relations.begin(mary, "CARER", ada);

        assertThat(phone.v1("POST", "entries", ENTRIES).status()).isEqualTo(404);
        assertThat(Person.expect(200, ada.api().get("patients/me/neighbours")).body())
                .contains("the phone of Ada", "\"waiting\":1");
    }

    @Test
    void whoTriesSecretsIsSlowedDownAndARightOneIsNot() {
        var phone = letIn(Person.patient(portal, "Ada", "Example"));
        var status = 0;
        for (int tries = 0; tries <= 60; tries++) {
            status = from("10.77.1.2", phone, "islet-" + tries);
        }

        assertThat(status).isEqualTo(429);
        assertThat(from("10.77.1.2", phone, phone.secret())).isEqualTo(200);
        assertThat(from("10.77.1.3", phone, "islet-x")).isEqualTo(401);
    }

    private int from(String sender, Phone phone, String secret) {
        return portal.visitor()
                .send(phone.address() + "/api/v1/experiments/test", request -> request.header("X-Forwarded-For", sender)
                        .header("api-secret", secret))
                .statusCode();
    }

    @Test
    void thePageShowsTheSecretOnce() {
        var ada = Person.patient(portal, "Ada", "Example");
        var visitor = PageForm.signedIn(portal, ada.email(), Person.PASSWORD);

        var shown = PageForm.submit(visitor, "/phones", "make", Map.of("make:name", "Loop", "make:go", "Let it in"))
                .body();

        var secret = Pattern.compile("islet-[0-9a-f]{32}")
                .matcher(shown)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        assertThat(shown).contains("://" + secret + "@");
        assertThat(visitor.get("/phones").body()).contains("Loop").doesNotContain(secret);
    }
}
