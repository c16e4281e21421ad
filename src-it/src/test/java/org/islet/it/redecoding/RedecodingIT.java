package org.islet.it.redecoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.it.redecoding.OlderDecoder.line;
import static org.islet.it.redecoding.OlderDecoder.withLine;
import static org.islet.it.redecoding.Redecodings.changes;
import static org.islet.it.redecoding.Redecodings.counts;
import static org.islet.it.redecoding.Redecodings.id;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RedecodingIT {

    private static final String EVENTS = "patients/me/events?from=2026-03-01&to=2026-03-05&limit=5000";
    private static final int A_LINE = 10;
    private static final int ANOTHER_LINE = 50;

    /** What the bytes say. */
    private static final byte[] TRUTH = ClarityFile.of(LocalDate.of(2026, 3, 2), 1);

    /** An older decoder read one value wrong and one reading not at all. */
    private static final byte[] MISREAD = withLine(withValue(TRUTH, A_LINE, 301), ANOTHER_LINE, "");

    @ArquillianResource
    private Portal portal;

    private Person ada;
    private Redecodings redecodings;

    @BeforeEach
    void comeIn() {
        ada = new People(portal).patient("ada");
        redecodings = new Redecodings(ada.rest());
    }

    private static byte[] withValue(byte[] file, int line, int mgPerDl) {
        String[] cells = line(file, line).split(",");
        cells[7] = "\"" + mgPerDl + "\"";
        return withLine(file, line, String.join(",", cells));
    }

    private void uploadedToAnOlderDecoder(byte[] said, byte[] stored) throws SQLException {
        ada.upload("clarity.csv", said);
        new OlderDecoder(portal, ada.patientId()).misread(said, stored);
    }

    private String events() {
        return ada.rest().get(EVENTS).body();
    }

    private int numberOfEvents() {
        return Json.object(ada.rest().get(EVENTS)).getAsJsonArray("events").size();
    }

    @Test
    void anUploadThatCouldNotBeReadSaysWhatIsThereOnceNewerDecodersReadItsBytes() throws SQLException {
        byte[] said = "What an older decoder did not know".getBytes(StandardCharsets.UTF_8);
        String upload = ada.upload("clarity.csv", said).get("id").getAsString();
        new OlderDecoder(portal, ada.patientId()).misread(said, TRUTH);

        redecodings.apply(id(redecodings.ask()));

        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        var outcome = Json.object(ada.rest().get("uploads/" + upload));
        while (!outcome.get("state").getAsString().equals("DECODED")) {
            assertThat(Instant.now()).as("still " + outcome).isBefore(deadline);
            outcome = Json.object(ada.rest().get("uploads/" + upload));
        }
        assertThat(outcome.get("alreadyThere").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsChangedYet() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var before = events();

        var behind = redecodings.overview().get("capturesBehind").getAsInt();
        var ready = redecodings.ask();
        var detail = redecodings.detail(id(ready));

        assertThat(behind).isEqualTo(1);
        assertThat(ready.get("state").getAsString()).isEqualTo("ready");
        assertThat(counts(ready)).containsExactly(1, 1, 0);
        var changed = changes(detail, "changed").get(0);
        assertThat(changed.getAsJsonObject("before").toString()).contains("\"value\":301");
        assertThat(changed.getAsJsonObject("after").toString())
                .contains("\"line\":" + A_LINE)
                .doesNotContain("301");
        assertThat(changes(detail, "added").get(0).getAsJsonObject("after").toString())
                .contains("\"line\":" + ANOTHER_LINE);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void applyingWritesTheDifferenceKeepsWhatItReplacedAndIsWrittenDown() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var ready = redecodings.ask();

        var applied = redecodings.apply(id(ready));

        assertThat(applied.get("state").getAsString()).isEqualTo("applied");
        assertThat(numberOfEvents()).isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(events()).doesNotContain("\"value\":301");
        var formers = redecodings.formers(id(applied));
        assertThat(formers).hasSize(1);
        assertThat(formers.get(0).getAsJsonObject().get("decoderVersion").getAsInt())
                .isZero();
        assertThat(formers.toString()).contains("\"value\":301").contains("\"capture\":");
        assertThat(changes(redecodings.detail(id(applied)), "changed")).hasSize(1);
        assertThat(redecodings.overview().get("capturesBehind").getAsInt()).isZero();
        assertThat(ada.rest().get("patients/me/accesses").body())
                .contains("agreed to a newer reading of stored captures")
                .contains("applied a newer reading of stored captures");
    }

    @Test
    void whatIsUntouchedKeepsItsPlaceAndItsCapture() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var before = Json.object(ada.rest().get(EVENTS)).getAsJsonArray("events");

        redecodings.apply(id(redecodings.ask()));

        var after = Json.object(ada.rest().get(EVENTS)).getAsJsonArray("events");
        before.forEach(event -> {
            if (!event.toString().contains("\"value\":301")) {
                assertThat(after).contains(event);
            }
        });
    }

    @Test
    void theSameYesTwiceIsOneAndAskingAgainFindsNothing() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var applied = redecodings.apply(id(redecodings.ask()));
        var before = events();

        int again = redecodings.statusOfApplying(id(applied));
        var asked = redecodings.ask();

        assertThat(again).isEqualTo(202);
        assertThat(asked.get("state").getAsString()).isEqualTo("nothing");
        assertThat(events()).isEqualTo(before);
        assertThat(redecodings.formers(id(applied))).hasSize(1);
    }

    @Test
    void aDifferenceThatHasChangedSinceIsNotAppliedButShownAnew() throws SQLException {
        var other = withValue(TRUTH, A_LINE, 88);
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var looked = redecodings.ask();
        var before = events();
        new OlderDecoder(portal, ada.patientId()).misread(TRUTH, other);

        var renewed = redecodings.apply(id(looked));
        int late = redecodings.statusOfApplying(id(looked));

        assertThat(renewed.get("state").getAsString()).isEqualTo("ready");
        assertThat(renewed.get("renewed").getAsBoolean()).isTrue();
        assertThat(id(renewed)).isNotEqualTo(id(looked));
        assertThat(late).isEqualTo(409);
        assertThat(events()).isEqualTo(before);
        redecodings.apply(id(renewed));
        assertThat(events()).contains("\"value\":88");
    }

    @Test
    void anUploadBetweenLookAndYesIsKeptAndTheYesStillHolds() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var looked = redecodings.ask();
        ada.upload("next.csv", ClarityFile.of(LocalDate.of(2026, 3, 4), 1));

        var applied = redecodings.apply(id(looked));

        assertThat(applied.get("state").getAsString()).isEqualTo("applied");
        assertThat(numberOfEvents()).isEqualTo(2 * ClarityFile.READINGS_A_DAY);
    }

    @Test
    void aCaptureThatCannotBeReadAnyMoreIsNamedAndItsEventsAreShownAsGone() throws SQLException {
        uploadedToAnOlderDecoder(TRUTH, "not an export any more".getBytes(StandardCharsets.UTF_8));

        var ready = redecodings.ask();
        var detail = redecodings.detail(id(ready));

        assertThat(counts(ready)).containsExactly(0, 0, ClarityFile.READINGS_A_DAY);
        assertThat(changes(detail, "gone")).hasSize(50);
        var capture = detail.getAsJsonArray("captures").get(0).getAsJsonObject();
        assertThat(capture.get("wasReadable").getAsBoolean()).isTrue();
        assertThat(capture.get("readable").getAsBoolean()).isFalse();
        assertThat(capture.get("message").getAsString()).isNotBlank();
        redecodings.apply(id(ready));
        assertThat(numberOfEvents()).isZero();
        assertThat(redecodings.formers(id(redecodings.newest()))).hasSize(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void whatAnotherCaptureStillTellsIsNotGone() throws SQLException {
        ada.upload("again.csv", withLine(TRUTH, 2, line(TRUTH, 2).replace("Test", "Again")));
        uploadedToAnOlderDecoder(TRUTH, "not an export any more".getBytes(StandardCharsets.UTF_8));

        var asked = redecodings.ask();

        assertThat(asked.get("state").getAsString()).isEqualTo("nothing");
        assertThat(numberOfEvents()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void uploadingTheSameBytesAgainChangesNothingUnseen() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var before = events();

        var again = ada.upload("again.csv", TRUTH);

        assertThat(again.get("newEvents").getAsInt()).isZero();
        assertThat(events()).isEqualTo(before);
        assertThat(redecodings.overview().get("capturesBehind").getAsInt()).isEqualTo(1);
    }

    @Test
    void anUploadBesideAnOlderReadingTellsNothingTwice() throws SQLException {
        uploadedToAnOlderDecoder(withValue(TRUTH, A_LINE, 301), TRUTH);

        ada.upload("again.csv", withLine(TRUTH, 2, line(TRUTH, 2).replace("Test", "Again")));

        assertThat(numberOfEvents()).isEqualTo(ClarityFile.READINGS_A_DAY);
        assertThat(events()).doesNotContain("\"value\":301");
        try (var tables = Tables.of(portal)) {
            assertThat(tables.number("SELECT count(*) FROM replaced_event WHERE decoder_version = 0 AND patient_id = '"
                            + ada.patientId() + "' AND line LIKE '%301%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatAStoppedServerLeftIsGoneOnWithAfterwards() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var ready = redecodings.ask();

        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE redecoding SET state = 'APPLYING', attempts = 1, applied_by = '" + ada.accountId()
                    + "' WHERE patient_id = '" + ada.patientId() + "'");
        }
        var applied = redecodings.await("applied");

        assertThat(id(applied)).isEqualTo(id(ready));
        assertThat(numberOfEvents()).isEqualTo(ClarityFile.READINGS_A_DAY);
    }

    @Test
    void whatFailsThreeTimesIsGivenUpAndSaysSo() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE capture SET sha256 = '" + "0".repeat(64) + "' WHERE patient_id = '" + ada.patientId()
                    + "'");
        }
        ada.rest().post("patients/me/redecodings", java.util.Map.of());

        assertThat(redecodings.await("failed").get("state").getAsString()).isEqualTo("failed");
        assertThat(numberOfEvents()).isEqualTo(ClarityFile.READINGS_A_DAY - 1);
    }

    @Test
    void aTokenForUploadsOrForReadingAppliesNothing() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var id = id(redecodings.ask());
        var people = new People(portal);
        var uploader = people.signIn(ada.email(), People.PASSWORD, List.of("upload"));
        var reader = people.signIn(ada.email(), People.PASSWORD, List.of("read"));

        assertThat(new Redecodings(uploader.rest()).statusOfApplying(id)).isEqualTo(403);
        assertThat(new Redecodings(reader.rest()).statusOfApplying(id)).isEqualTo(403);
        assertThat(redecodings.newest().get("state").getAsString()).isEqualTo("ready");
    }

    @Test
    void adasDifferenceIsNotThereForEve() throws SQLException {
        uploadedToAnOlderDecoder(MISREAD, TRUTH);
        var id = id(redecodings.ask());
        var eve = new People(portal).patient("eve");

        for (var path : List.of("", "/apply", "/formers")) {
            var theirs = eve.rest().get("patients/" + ada.patientId() + "/redecodings/" + id + path);
            assertThat(theirs.statusCode()).as(path).isIn(404, 405);
        }
        assertThat(eve.rest().get("patients/me/redecodings/" + id).statusCode()).isEqualTo(404);
        assertThat(new Redecodings(eve.rest()).statusOfApplying(id)).isEqualTo(404);
        assertThat(redecodings.newest().get("state").getAsString()).isEqualTo("ready");
    }
}
