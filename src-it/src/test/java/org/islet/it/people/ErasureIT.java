package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody closes their account, and nothing of them is left but a line that leads to nobody. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    /** Tables of the trail and of the erased hold ids and hashes of ids: pseudonyms of nobody. */
    private static final List<String> WHAT_STAYS = List.of("audit_entry", "audit_seal", "audit_sealed_end");

    @ArquillianResource
    private Portal portal;

    private org.islet.it.person.Person ada;
    private String canary;

    @BeforeEach
    void somebodyWithSomethingEverywhere() {
        canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        ada = new People(portal).patient(canary);
        ada.rest().patch("accounts/me", Map.of("profile", Map.of("givenName", canary)));
        ada.uploadTheirOwn(canary + ".csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2));
        ada.upload("notes.txt", canary.getBytes(StandardCharsets.UTF_8));
        ada.writeEverywhere(canary);
        ada.rest().put("patients/me/site", Map.of("address", "http://127.0.0.1:1/" + canary, "token", canary));
    }

    @Test
    void nothingOfThePersonIsLeftInAnyTable() throws SQLException {
        var account = ada.accountId();
        var patient = ada.patientId();
        var before = holding(canary);

        var plan = Json.object(ada.rest().get("accounts/me/erasure"));
        var answer = close(People.PASSWORD);

        assertThat(before)
                .contains("account", "patient", "capture_bytes", "logbook_revision", "exclusion", "nightscout_site");
        assertThat(plan.get("uploads").getAsInt()).isEqualTo(2);
        assertThat(plan.get("days").getAsInt()).isEqualTo(2);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        // the letter with the receipt may wait still; it is gone within a day
        assertThat(holding(canary)).isSubsetOf("outbox_letter");
        assertThat(holding(account)).isSubsetOf(WHAT_STAYS);
        assertThat(holding(patient)).isSubsetOf(WHAT_STAYS);
    }

    @Test
    void whatWasProvenBeforeOpensNothingAndTheTrailIsWhole() {
        var administrator = Clinic.open(portal).administrator();

        close(People.PASSWORD);

        assertThat(ada.rest().get("patients/me").statusCode()).isEqualTo(401);
        assertThat(new People(portal)
                        .askForToken(ada.email(), People.PASSWORD, List.of("read"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(administrator.api().get("audit").body()).contains("\"whole\":true");
        assertThat(new People(portal).signUp(ada.email(), People.PASSWORD).statusCode())
                .isEqualTo(202);
        assertThat(Json.object(new People(portal)
                                .signIn(ada.email(), People.PASSWORD, List.of("read"))
                                .rest()
                                .get("patients/me"))
                        .toString())
                .doesNotContain(canary);
    }

    @Test
    void anotherPasswordErasesNothing() {
        assertThat(close("not " + People.PASSWORD).statusCode()).isEqualTo(403);
        assertThat(ada.rest().get("patients/me").statusCode()).isEqualTo(200);
    }

    @Test
    void theReceiptStandsInTheListOutsideOfTheDatabase() throws Exception {
        var receipt = Json.object(close(People.PASSWORD)).get("receipt").getAsString();

        assertThat(Files.readString(portal.data().resolve("erased.list")))
                .contains(receipt)
                .doesNotContain(ada.email());
    }

    @Test
    void whoAloneDecidesForSomebodyIsToldWhatToDoFirstAndStaffTooAndNothingHappens() throws SQLException {
        var mother = Person.patient(portal, "Mary", "Example");
        var child = Person.patient(portal, "Tim", "Example");
        new Relations(portal).begin(mother, "GUARDIAN", child);
        try (var tables = Tables.of(portal)) {
            tables.run("update patient_access set valid_until = now() where account_id = '" + child.id() + "'");
        }
        var grace = Clinic.open(portal).clinician("Grace", "Hopper");

        for (var person : List.of(mother, grace)) {
            var answer = person.api().post("accounts/me/erasure", "{'password':'" + Person.PASSWORD + "'}");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("cannot-erase");
            assertThat(person.api().get("accounts/me").status()).isEqualTo(200);
        }
    }

    @Test
    void aPersonSeesWhatGoesBringsThePasswordAndGetsAReceipt() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("sign-in");
            page.locator("#email").fill(ada.email());
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#go").click();
            page.locator("h1").first().waitFor();
            page.navigate("account");
            page.locator("main a[href*=close-account]").click();
            page.getByText("2 files with records of 2 days").waitFor();
            Fits.onPhoneAndDesk(page);

            close(page, "walnut kayak under six bridges");
            page.getByText("password is not right").waitFor();
            close(page, People.PASSWORD);
            page.getByText("Your account is closed").first().waitFor();

            assertThat(page.url()).contains("receipt=");
            Fits.onPhoneAndDesk(page);
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(ada.rest().get("patients/me").statusCode()).isEqualTo(401);
    }

    private static void close(Page page, String password) {
        page.locator("[id='close:password']").fill(password);
        page.locator("[id='close:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    private java.net.http.HttpResponse<String> close(String password) {
        return ada.rest().post("accounts/me/erasure", Map.of("password", password));
    }

    /** The tables a row of which holds a word, as text or as the digits of its bytes. */
    private List<String> holding(String word) throws SQLException {
        var digits = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (var tables = Tables.of(portal);
                var sql = tables.connection().createStatement();
                var rows = sql.executeQuery("select table_name::text from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")) {
            while (rows.next()) {
                var table = rows.getString(1);
                if (tables.number("select count(*) from " + table + " t where t::text like '%" + word
                                + "%' or t::text like '%" + digits + "%'")
                        > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
