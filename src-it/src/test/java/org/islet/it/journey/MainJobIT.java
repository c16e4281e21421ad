package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.islet.it.person.AmbiguousFile;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From sign-up to the PDF, as scripts and the desktop program go it. */
@ExtendWith(ArquillianExtension.class)
class MainJobIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 14;

    @ArquillianResource
    private Portal portal;

    private People people;

    @BeforeEach
    void comeIn() {
        people = new People(portal);
    }

    @Test
    void signUpUploadAndHoldTheReportInHand() throws IOException {
        var ada = people.patient("ada");

        var outcome = ada.upload("clarity.csv", ClarityFile.of(FIRST, DAYS));
        var profile = ada.pdf("me", "glucose-profile", "2026-03-02", "2026-03-15");
        var summary = ada.pdf("me", "daily-summary", "2026-03-02", "2026-03-02");

        assertThat(outcome.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(outcome.get("newEvents").getAsInt()).isEqualTo(DAYS * ClarityFile.READINGS_A_DAY);
        assertThat(profile.statusCode()).isEqualTo(200);
        assertThat(text(profile.body())).contains("Glucose profile", "Ada Example", "2026");
        assertThat(text(summary.body())).contains("Daily summary", "Ada Example");
    }

    @Test
    void uploadingTheSameTwiceChangesNothing() {
        var ada = people.patient("ada");
        var file = ClarityFile.of(FIRST, 2);
        ada.upload("clarity.csv", file);
        var before = ada.rest()
                .get("patients/me/events?from=2026-03-02&to=2026-03-04")
                .body();

        var again = ada.upload("clarity.csv", file);

        assertThat(again.get("newEvents").getAsInt()).isZero();
        assertThat(again.get("alreadyThere").getAsInt()).isEqualTo(2 * ClarityFile.READINGS_A_DAY);
        assertThat(ada.rest()
                        .get("patients/me/events?from=2026-03-02&to=2026-03-04")
                        .body())
                .isEqualTo(before);
    }

    @Test
    void overlappingUploadsMerge() {
        var ada = people.patient("ada");
        ada.upload("first.csv", ClarityFile.of(FIRST, 2));

        var overlapping = ada.upload("second.csv", ClarityFile.of(FIRST, 3));

        assertThat(overlapping.get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(overlapping.get("alreadyThere").getAsInt()).isEqualTo(2 * ClarityFile.READINGS_A_DAY);
    }

    @Test
    void theSameIdForOtherBytesIsRefused() {
        var ada = people.patient("ada");
        var id = UUID.randomUUID();
        ada.upload(id, "clarity.csv", ClarityFile.of(FIRST, 1));

        var other = ada.rest()
                .post("uploads", Map.of("id", id, "sha256", "0".repeat(64), "size", 10, "fileName", "other.csv"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aQuestionAboutDatesIsAnsweredFromTheBytesThatAreKept() {
        var ada = people.patient("ada");
        var id = UUID.randomUUID();

        var asked = ada.upload(id, "libreview.csv", AmbiguousFile.bytes());
        var answered =
                Json.object(ada.rest().put("uploads/" + id + "/date-order", Map.of("dateOrder", "DAY_MONTH_YEAR")));
        var events = ada.rest()
                .get("patients/me/events?from=2026-05-01&to=2026-05-06")
                .body();

        assertThat(asked.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(asked.get("dateQuestion").getAsString()).isEqualTo(AmbiguousFile.DATE);
        assertThat(answered.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(answered.get("newEvents").getAsInt()).isEqualTo(AmbiguousFile.READINGS);
        assertThat(answered.has("dateQuestion")).isFalse();
        assertThat(events).contains("2026-05-03T08:00", "2026-05-04T08:00");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndSoIsOneAboutAnothersUpload() {
        var ada = people.patient("ada");
        var grace = people.patient("grace");
        var id = UUID.randomUUID();
        ada.upload(id, "libreview.csv", AmbiguousFile.bytes());

        var nonsense = ada.rest().put("uploads/" + id + "/date-order", Map.of("dateOrder", "BACKWARDS"));
        var foreign = grace.rest().put("uploads/" + id + "/date-order", Map.of("dateOrder", "DAY_MONTH_YEAR"));

        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyCanReadIsKeptAndSaid() {
        var ada = people.patient("ada");

        var outcome =
                ada.upload("holiday.txt", "Dear diary, today we went to the sea.".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.get("newEvents").getAsInt()).isZero();
        assertThat(outcome.get("problems").getAsJsonArray()).isNotEmpty();
    }

    @Test
    void numbersInTheReportAreThoseOfTheFile() {
        var ada = people.patient("ada");
        ada.upload("clarity.csv", ClarityFile.of(FIRST, DAYS));

        var report = Json.object(
                ada.rest().get("patients/me/reports/glucose-profile?format=json&from=2026-03-02&to=2026-03-15"));

        assertThat(report.toString()).contains("\"readings\":" + DAYS * ClarityFile.READINGS_A_DAY);
    }

    private static String text(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var pages = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(pages.getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
