package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.it.person.Json;
import org.islet.it.person.MeterReading;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meter that was last read for somebody else is asked about as often as it is uploaded, until somebody answers. */
@ExtendWith(ArquillianExtension.class)
class DeviceQuestionIT {

    @ArquillianResource
    private Portal portal;

    private final String serial = UUID.randomUUID().toString().substring(0, 8);
    private Person ada;
    private Person bert;

    @BeforeEach
    void adaHasReadTheMeter() {
        ada = new People(portal).patient("ada");
        bert = new People(portal).patient("bert");
        ada.upload("meter.islet", reading(0, 12));
    }

    @Test
    void theSameBytesAgainAskAgainAndAreReadWithTheAnswer() {
        byte[] later = reading(5, 20);
        bert.upload("meter.islet", later);

        JsonObject again = bert.upload("again.islet", later);
        JsonObject answered = Json.object(
                bert.rest().put("uploads/" + again.get("id").getAsString() + "/device", Map.of("isMine", true)));

        assertThat(again.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(again.get("deviceQuestion").getAsBoolean()).isTrue();
        assertThat(again.getAsJsonArray("problems").toString()).contains("last read for somebody else");
        assertThat(answered.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(answered.get("newEvents").getAsInt()).isEqualTo(15);
    }

    @Test
    void thePageAsksAgainAndReadsItWithOneTap() {
        byte[] later = reading(5, 20);
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, bert);
            choose(page, "meter.islet", later);
            page.locator(".device-is-mine").waitFor();
            choose(page, "again.islet", later);
            page.locator("#outcomes h3")
                    .filter(new Locator.FilterOptions().setHasText("again.islet"))
                    .waitFor();

            assertThat(page.locator("#outcomes").innerText()).contains("Is this device yours now?");
            page.locator(".device-is-mine").click();
            page.locator(".device-is-mine").waitFor(gone());

            assertThat(page.locator("#outcomes").innerText().replaceAll("\\s+", " "))
                    .contains("15 new");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void myDataAsksForEachOfThemAndTheAnswerHoldsForAll() {
        byte[] later = reading(5, 20);
        bert.upload("meter.islet", later);
        bert.upload("again.islet", later);
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, bert);
            page.navigate("uploads");

            assertThat(page.locator(".device-is-mine").count()).isEqualTo(2);
            page.locator(".device-is-mine").first().click();
            page.locator(".device-is-mine").first().waitFor(gone());
            page.locator("[data-waits]").first().waitFor(gone());

            assertThat(page.locator("#uploads-list .badge").count()).isZero();
            assertThat(page.locator("#uploads-list .days-told").allInnerTexts())
                    .containsExactly("2 Mar 2026 – 6 Mar 2026", "2 Mar 2026 – 6 Mar 2026");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFileThatCouldNotBeReadLooksLikeOneWithoutBeingUnfolded() {
        bert.upload("diary.txt", "Dear diary".getBytes(StandardCharsets.UTF_8));
        try (var browser = Browser.open(portal)) {
            var page = signedIn(browser, bert);
            page.navigate("uploads");

            assertThat(page.locator("#uploads-list summary").innerText()).contains("diary.txt", "could not be read");
            assertThat(page.locator("#uploads-list summary .badge.warn").isVisible())
                    .isTrue();
        }
    }

    @Test
    void bytesThatWereReadMeanwhileForAnotherUploadAreReadWithTheAnswer() throws SQLException {
        String upload = bert.upload("meter.islet", reading(5, 20)).get("id").getAsString();
        Json.object(bert.rest().put("uploads/" + upload + "/device", Map.of("isMine", true)));
        try (var tables = Tables.of(portal)) {
            tables.run("UPDATE upload SET state = 'UNREADABLE' WHERE id = '" + upload + "'");
        }

        var answered = Json.object(bert.rest().put("uploads/" + upload + "/device", Map.of("isMine", true)));

        assertThat(answered.get("state").getAsString()).isEqualTo("DECODED");
    }

    @Test
    void theNextReadingGoesOnWhereTheLastOneOfTheSamePersonEnded() {
        upload(ada, MeterReading.of(serial, 12, 14).reaching(new Cursor("14")));
        var last = upload(ada, MeterReading.of(serial, 14, 16).reaching(new Cursor("16")));
        upload(ada, MeterReading.of(serial, 16, 17));

        assertThat(readSoFar(ada)).isEqualTo("16");
        assertThat(readSoFar(bert)).isEmpty();

        ada.rest().delete("patients/me/uploads/" + last.get("id").getAsString());
        assertThat(readSoFar(ada)).isEqualTo("14");
    }

    private static JsonObject upload(Person person, RawCapture capture) {
        return person.upload("meter.islet", CaptureFile.bytesOf(capture));
    }

    private String readSoFar(Person person) {
        var device = Map.of("family", "ascensia-contour", "serial", "7410-" + serial);
        return Json.object(person.rest().post("uploads/earlier-reading", device))
                .get("cursor")
                .getAsString();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Page signedIn(Browser browser, Person person) {
        var page = browser.page();
        page.navigate("sign-in");
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.navigate("upload");
        page.locator("[id='upload:files']").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private byte[] reading(int from, int to) {
        return CaptureFile.bytesOf(MeterReading.of(serial, from, to));
    }
}
