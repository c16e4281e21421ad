package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What could not be read is put into words when somebody reads it. */
@ExtendWith(ArquillianExtension.class)
class ProblemLanguageIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void oneUploadIsToldInTheLanguageOfWhoeverAsks() {
        var ada = new Steps(new People(portal).patient("ada").rest());
        String upload = damaged(ada);

        assertThat(problem(ada, "de", upload))
                .isEqualTo("Zeile 10: Zeile übersprungen: ihre Anführungszeichen umschließen keine ganzen Zellen");
        assertThat(problem(ada, "en", upload))
                .isEqualTo("line 10: Row skipped: its quotes do not belong to whole cells");
    }

    /** Its end, with the sum of all before it, is missing. */
    @Test
    void theMemoryOfAMeterIsToldInTheLanguageOfWhoeverAsks() {
        var ada = new Steps(new People(portal).patient("ada").rest());
        var memory = "\r\nTEST123-T1234\r\n1.43       -P\r\nJune  10 2026 14:30:00\r\n\r\n1\r\n"
                + "093  June 10 2026 14:26 17 0x00\r\n";
        String upload = ada.upload(memory.getBytes(StandardCharsets.US_ASCII), 1, Map.of())
                .get("id")
                .getAsString();

        assertThat(problem(ada, "de", upload))
                .endsWith("Die letzte Zeile fehlt, und mit ihr vielleicht Ergebnisse."
                        + " Lesen Sie das Messgerät noch einmal aus.");
        assertThat(problem(ada, "en", upload))
                .endsWith("The last line is missing, and results may be missing with it. Read the meter again.");
    }

    @Test
    void whatWasKeptBeforeThereWerePhrasesStaysAsItWasTold() throws SQLException {
        var ada = new Steps(new People(portal).patient("ada").rest());
        String upload = damaged(ada);

        keep(ada, upload, "null");

        assertThat(problem(ada, "de", upload))
                .isEqualTo("line 10: Row skipped: its quotes do not belong to whole cells");
    }

    @Test
    void aPhraseOfAnotherVersionIsToldInTheEnglishThatIsKeptBesideIt() throws SQLException {
        var ada = new Steps(new People(portal).patient("ada").rest());
        String upload = damaged(ada);

        keep(ada, upload, "'[\"row-skipped\",[\"row.of-the-future\"]]'");

        assertThat(problem(ada, "de", upload)).endsWith("Row skipped: its quotes do not belong to whole cells");
    }

    private static String damaged(Steps ada) {
        String[] lines = new String(ClarityFile.of(LocalDate.of(2026, 3, 2), 1), StandardCharsets.UTF_8).split("\n");
        lines[9] = lines[9].replaceFirst(",", ",\"");
        var outcome = ada.upload(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), 1, Map.of());
        return outcome.get("id").getAsString();
    }

    private static String problem(Steps ada, String language, String upload) {
        JsonObject problem = Json.object(ada.rest().getIn(language, "uploads/" + upload))
                .getAsJsonArray("problems")
                .get(0)
                .getAsJsonObject();
        return problem.get("place").getAsString() + ": "
                + problem.get("message").getAsString();
    }

    private void keep(Steps ada, String upload, String phrase) throws SQLException {
        String capture =
                Json.object(ada.rest().get("uploads/" + upload)).get("capture").getAsString();
        String place = phrase.equals("null") ? "null" : "place_phrase";
        try (var tables = Tables.of(portal)) {
            tables.run("update capture_problem set phrase = " + phrase + ", place_phrase = " + place
                    + " where capture_id = '" + capture + "'");
        }
    }
}
