package org.islet.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the address of a page may name nothing, or be nothing at all; nothing breaks of it. */
@ExtendWith(ArquillianExtension.class)
class PageParametersIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void whatNobodyHasIsAPageThatIsNotThereAndNoTroubleInTheLog() throws IOException {
        var ada = PageForm.signedIn(portal, new People(portal).patient("ada").email(), People.PASSWORD);
        long before = Files.readString(portal.log()).length();
        var unknown = UUID.randomUUID();

        for (var page : new String[] {
            "/upload?shown=" + unknown,
            "/bytes?capture=" + unknown,
            "/bytes?capture=no-id",
            "/bytes",
            "/give-less?request=" + unknown,
            "/give-less?request=no-id",
            "/give-less",
            "/reports?patient=" + unknown,
            "/reports?patient=no-id",
            "/report.pdf?patient=" + unknown + "&from=2026-03-01&to=2026-03-02"
        }) {
            var answer = ada.get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).contains("There is nothing at this address");
        }
        assertThat(loggedSince(before)).doesNotContain("WARNING", "SEVERE", "\tat ");
    }

    @Test
    void whatIsNoValueIsLeftOut() throws IOException {
        var ada = PageForm.signedIn(portal, new People(portal).patient("ada").email(), People.PASSWORD);
        long before = Files.readString(portal.log()).length();

        for (var page : new String[] {
            "/upload?shown=------------------------------------",
            "/upload?shown=a+b",
            "/reports?from=x&to=y",
            "/reports?report=x",
            "/reports?day=x",
            "/reports?rows=x",
            "/reports?sha256=%00",
            "/reports?day=2026-03-02&rows=99999999999",
            "/confirm-email?code=x",
            "/invitation?code=%00"
        }) {
            assertThat(ada.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(loggedSince(before)).doesNotContain("WARNING", "SEVERE", "\tat ");
    }

    @Test
    void aReportThatHoldsFewerDaysThanWereChosenLastShowsAsManyAsItHolds() {
        var ada = new People(portal).patient("ada");
        ada.uploadTheirOwn("clarity.csv", ClarityFile.of(LocalDate.parse("2026-03-01"), 40));
        var reader = PageForm.signedIn(portal, ada.email(), People.PASSWORD);
        var days = "&from=2026-03-01&to=2026-04-09";
        assertThat(reader.get("/reports?report=trends-summary" + days).statusCode())
                .isEqualTo(200);

        var table = reader.get("/reports?report=data-table" + days);

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).contains("value=\"2026-03-01\"", "27 Mar – 9 Apr 2026");
    }

    @Test
    void aPrintedReportIsComparedByTheDataItWasMadeFrom() {
        var ada = new People(portal).patient("ada");
        ada.uploadTheirOwn("clarity.csv", ClarityFile.of(LocalDate.parse("2026-03-01"), 2));
        var reader = PageForm.signedIn(portal, ada.email(), People.PASSWORD);
        String page = "/reports?report=quick-summary&from=2026-03-01&to=2026-03-02&sha256=";
        String printed = ada.rest()
                .get("patients/me/reports/quick-summary?from=2026-03-01&to=2026-03-02&format=json")
                .body()
                .replaceAll("(?s).*\"dataSha256\"\\s*:\\s*\"([0-9a-f]{64})\".*", "$1");

        assertThat(reader.get(page + printed).body()).contains("made from the same data");
        assertThat(reader.get(page + printed.substring(0, 6) + "+"
                                + printed.substring(6, 12).toUpperCase(Locale.ROOT))
                        .body())
                .contains("made from the same data");
        assertThat(reader.get(page + "0".repeat(64)).body()).contains("made from other data");
        assertThat(reader.get(page + printed.substring(0, 11)).body()).contains("These are not the digits");

        ada.uploadTheirOwn("clarity.csv", ClarityFile.of(LocalDate.parse("2026-03-02"), 2));

        assertThat(reader.get(page + printed).body()).contains("made from other data");
    }

    private String loggedSince(long before) throws IOException {
        return Files.readString(portal.log()).substring((int) before);
    }
}
