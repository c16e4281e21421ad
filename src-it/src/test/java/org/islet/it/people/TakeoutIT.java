package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person takes everything with them, in one archive that says of itself whether it is whole. */
@ExtendWith(ArquillianExtension.class)
class TakeoutIT {

    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 2);

    @ArquillianResource
    private Portal portal;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    private org.islet.it.person.Person ada;
    private String capture;

    @BeforeEach
    void somebodyWithSomethingEverywhere() {
        ada = new People(portal).patient(canary);
        capture = ada.uploadTheirOwn(canary + ".csv", FILE).get("capture").getAsString();
        ada.writeEverywhere(canary);
        ada.rest()
                .put("patients/me/site", Map.of("address", "http://127.0.0.1:1/" + canary, "token", "secret" + canary));
    }

    @Test
    void everythingIsInItAndEachEntryHasTheHashTheListSays() throws Exception {
        var answer = ada.rest().download("patients/me/takeout");
        assertThat(answer.statusCode()).isEqualTo(200);
        var entries = entries(answer.body());

        assertThat(text(entries, "FORMAT")).isEqualTo("islet-takeout 1\n");
        assertThat(entries.get("captures/" + capture + ".capture")).isEqualTo(FILE);
        for (var name : new String[] {
            "account.jsonl", "logbook.jsonl", "exclusions.jsonl", "captures.jsonl", "nightscout-sites.jsonl"
        }) {
            assertThat(text(entries, name)).as(name).contains(canary);
        }
        assertThat(text(entries, "audit.jsonl")).contains("uploaded-file").doesNotContain(canary);
        var events = entries.keySet().stream()
                .filter(name -> name.startsWith("events/"))
                .findFirst()
                .orElseThrow();
        assertThat(text(entries, events).lines())
                .hasSize(2 * ClarityFile.READINGS_A_DAY)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"capture\":\"" + capture + "\"", "\"type\":\"glucose\"", "\"time\":\"2026-03-0"));
        assertThat(text(entries, "reports/csv-export_2026-03-02_2026-03-03.csv").lines())
                .hasSizeGreaterThan(2 * ClarityFile.READINGS_A_DAY);
        assertThat(text(entries, "reports/glucose-profile_2025-12-04_2026-03-03.pdf"))
                .startsWith("%PDF");
        assertThat(text(entries, "reports/daily-summary_2025-12-04_2026-03-03.pdf"))
                .startsWith("%PDF");
        assertThat(entries.values()).noneMatch(bytes -> text(bytes).contains("argon2"));
        assertThat(entries.values()).noneMatch(bytes -> text(bytes).contains("secret" + canary));
        assertThat(text(entries, "nightscout-sites.jsonl")).doesNotContain("sealed");

        var listed = new LinkedHashMap<String, String>();
        text(entries, "manifest.sha256").lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        entries.remove("manifest.sha256");
        assertThat(listed.keySet()).isEqualTo(entries.keySet());
        for (var entry : entries.entrySet()) {
            assertThat(hash(entry.getValue())).as(entry.getKey()).isEqualTo(listed.get(entry.getKey()));
        }
        assertThat(ada.rest().get("patients/me/accesses").body()).contains("took out everything");
    }

    @Test
    void theSameIsThereOnThePageOfTheAccountAndForNobodyElse() throws IOException {
        var pages = PageForm.signedIn(portal, ada.email(), People.PASSWORD);

        assertThat(pages.get("/account").body()).contains("takeout.zip");
        var answer = pages.send(
                "/takeout.zip", request -> request.GET(), java.net.http.HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(entries(answer.body())).containsKeys("manifest.sha256", "captures/" + capture + ".capture");
        assertThat(portal.visitor().get("/takeout.zip").statusCode()).isNotEqualTo(200);
    }

    @Test
    void whoHasNothingYetTakesOutThatToo() throws IOException {
        var bob = new People(portal).patient("bob");

        var entries = entries(bob.rest().download("patients/me/takeout").body());

        assertThat(text(entries, "profile.jsonl")).contains("Ada");
        assertThat(entries.keySet()).noneMatch(name -> name.startsWith("reports/"));
        assertThat(Json.object(bob.rest().get("patients/me")).size()).isPositive();
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        assertThat(entries).containsKey(name);
        return text(entries.get(name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
