package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Accessibility;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An upload is deleted by its owner: what only it told goes, and the archive is as if it had never come. */
@ExtendWith(ArquillianExtension.class)
class DeletionIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final byte[] THREE_DAYS = ClarityFile.of(MONDAY, 3);
    private static final byte[] FIVE_DAYS = ClarityFile.of(MONDAY, 5);

    @ArquillianResource
    private Portal portal;

    private Person ada;

    @BeforeEach
    void comeIn() {
        ada = new People(portal).patient("ada");
    }

    @Test
    void whatOnlyTheFileToldGoesAndWhatAnotherToldStays() throws SQLException {
        ada.upload("three.csv", THREE_DAYS);
        var longer = id(ada.upload("five.csv", FIVE_DAYS));
        var neverCame = only(THREE_DAYS);

        var loss = Json.object(ada.rest().get(uploads() + longer + "/deletion"));
        assertThat(loss.get("events").getAsInt()).isEqualTo(2 * ClarityFile.READINGS_A_DAY);
        assertThat(loss.get("keptEvents").getAsInt()).isEqualTo(3 * ClarityFile.READINGS_A_DAY);
        assertThat(loss.get("days").getAsInt()).isEqualTo(2);
        assertThat(loss.get("firstDay").getAsString()).isEqualTo("2026-03-05");
        assertThat(loss.get("lastDay").getAsString()).isEqualTo("2026-03-06");
        assertThat(loss.getAsJsonArray("kinds").toString()).isEqualTo("[{\"events\":576,\"type\":\"glucose\"}]");
        assertThat(loss.getAsJsonArray("reports").toString())
                .contains("daily-summary", "glucose-profile")
                .doesNotContain("meal-bolus-wizard");
        assertThat(told(ada)).hasSize(5 * ClarityFile.READINGS_A_DAY);

        assertThat(ada.rest().delete(uploads() + longer).statusCode()).isEqualTo(200);

        assertThat(told(ada)).isEqualTo(told(neverCame));
        assertThat(sums(ada)).isEqualTo(sums(neverCame)).isPositive();
        assertThat(ada.rest().get(uploads() + longer).statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheFileToldFirstIsReadFromTheOtherFileFromThenOn() throws SQLException {
        var shorter = id(ada.upload("three.csv", THREE_DAYS));
        var other = ada.upload("five.csv", FIVE_DAYS).get("capture").getAsString();

        assertThat(Json.object(ada.rest().get(uploads() + shorter + "/deletion"))
                        .get("events")
                        .getAsInt())
                .isZero();
        ada.rest().delete(uploads() + shorter);

        assertThat(told(ada)).isEqualTo(told(only(FIVE_DAYS)));
        assertThat(events(ada).stream()
                        .map(event -> event.get("capture").getAsString())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(other));
    }

    @Test
    void nothingOfTheLastFileIsLeftButALineAndItMayComeAgain() throws SQLException {
        var upload = UUID.randomUUID();
        var first = ada.upload(upload, "five.csv", FIVE_DAYS);
        var rows = rowsOf(ada);

        var receipt = Json.object(ada.rest().delete(uploads() + upload));
        var again = Json.object(ada.rest().delete(uploads() + upload));

        assertThat(rows).isPositive();
        assertThat(rowsOf(ada)).isZero();
        assertThat(again).isEqualTo(receipt);
        assertThat(receipt.get("sha256")).isEqualTo(first.get("sha256"));
        assertThat(receipt.get("family").getAsString()).isEqualTo("dexcom-clarity");
        assertThat(array("patients/me/deleted-uploads")).hasSize(1);
        assertThat(array("patients/me/accesses").toString()).contains("deleted an upload");

        var back = ada.upload(upload, "five.csv", FIVE_DAYS);
        assertThat(back.get("newEvents")).isEqualTo(first.get("newEvents"));
        assertThat(events(ada)).hasSize(5 * ClarityFile.READINGS_A_DAY);
    }

    @Test
    void bytesThatCameTwiceStayUntilBothUploadsAreDeleted() {
        var first = id(ada.upload("five.csv", FIVE_DAYS));
        var second = id(ada.upload("five.csv", FIVE_DAYS));

        assertThat(Json.object(ada.rest().get(uploads() + first + "/deletion"))
                        .get("sameBytes")
                        .getAsInt())
                .isEqualTo(1);
        ada.rest().delete(uploads() + first);
        assertThat(events(ada)).hasSize(5 * ClarityFile.READINGS_A_DAY);
        ada.rest().delete(uploads() + second);
        assertThat(events(ada)).isEmpty();
    }

    @Test
    void whileAFileIsReadNothingIsDeletedAndThatIsSaid() throws SQLException {
        var upload = id(ada.upload("three.csv", THREE_DAYS));
        try (var tables = Tables.of(portal)) {
            tables.run("update upload set state = 'RECEIVED', leased_until = now() + interval '1 hour' where id = '"
                    + upload + "'");
        }

        for (var answer : List.of(
                ada.rest().get(uploads() + upload + "/deletion"), ada.rest().delete(uploads() + upload))) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("upload-being-read", "nothing was deleted");
        }
        assertThat(events(ada)).hasSize(3 * ClarityFile.READINGS_A_DAY);
    }

    @Test
    void aPersonSeesWhatGoesAndSaysYesTwice() {
        ada.upload("three.csv", THREE_DAYS);
        ada.upload("five.csv", FIVE_DAYS);
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#go").click();
            page.locator("h1").first().waitFor();
            page.navigate("uploads");
            page.locator("#uploads-list summary").first().click();
            page.locator("#uploads-list details[open] a[href*=delete-upload]").click();

            page.getByText("576 events of 2 days").waitFor();
            assertThat(page.locator("main").innerText()).contains("864 events stay", "Daily summary");
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                assertThat(Accessibility.violations(page)).isEmpty();
            }
            page.locator("[id='delete:go']").click();
            page.locator(".ui-confirmdialog-yes").click();
            page.getByText("The file is deleted").waitFor();

            assertThat(page.locator("main").innerText()).contains("Deleted files");
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(events(ada)).hasSize(3 * ClarityFile.READINGS_A_DAY);
    }

    private static String uploads() {
        return "patients/me/uploads/";
    }

    private static String id(JsonObject upload) {
        return upload.get("id").getAsString();
    }

    private Person only(byte[] file) {
        var other = new People(portal).patient("bob");
        other.uploadTheirOwn("only.csv", file);
        return other;
    }

    private JsonArray array(String noun) {
        return Json.read(ada.rest().get(noun)).getAsJsonArray();
    }

    private static List<JsonObject> events(Person person) {
        var page = Json.object(person.rest().get("patients/me/events?from=2026-03-01&to=2026-03-08&limit=2000"));
        return StreamSupport.stream(page.getAsJsonArray("events").spliterator(), false)
                .map(event -> event.getAsJsonObject())
                .toList();
    }

    private static List<String> told(Person person) {
        return events(person).stream()
                .map(event -> event.get("type") + " " + event.get("time") + " " + event.get("value"))
                .toList();
    }

    private long sums(Person person) throws SQLException {
        return number("select hashtextextended(string_agg(day || ' ' || encode(sums, 'hex'), ',' order by day), 0)"
                + " & x'7fffffff'::bigint from glucose_day where patient_id = '" + person.patientId() + "'");
    }

    /** In whatever tells or told something of a file. */
    private long rowsOf(Person person) throws SQLException {
        var all = List.of(
                        "upload",
                        "capture",
                        "capture_bytes",
                        "capture_reading",
                        "owned_device",
                        "device_holder",
                        "event_stream",
                        "stream_chunk",
                        "replaced_event",
                        "former_chunk",
                        "redecoding_change",
                        "glucose_day")
                .stream()
                .map(table -> "(select count(*) from " + table + " where patient_id = '" + person.patientId() + "')")
                .collect(Collectors.joining(" + "));
        return number("select " + all);
    }

    private long number(String query) throws SQLException {
        try (var tables = Tables.of(portal)) {
            return tables.number(query);
        }
    }
}
