package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One clear message each, and nothing half stored. */
@ExtendWith(ArquillianExtension.class)
class UnreadableFilesIT {

    private static final int MEBIBYTE = 1 << 20;

    @ArquillianResource
    private Portal portal;

    private Steps ada;

    @BeforeEach
    void comeIn() {
        ada = new Steps(new People(portal).patient("ada").rest());
    }

    private static void assertUnreadable(JsonObject outcome, String words) {
        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.get("newEvents").getAsInt()).isZero();
        assertThat(outcome.getAsJsonArray("problems")).hasSize(1);
        assertThat(outcome.getAsJsonArray("problems").toString()).contains(words);
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() {
        var refused = ada.announce(UUID.randomUUID(), new byte[0]);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("empty");
    }

    @Test
    void aWrongFileIsKeptAndSaidToBeUnknown() {
        var outcome = ada.upload("Dear diary".getBytes(StandardCharsets.UTF_8), 1, Map.of());

        assertUnreadable(outcome, "list of devices");
        assertThat(outcome.get("capture").getAsString()).isNotEmpty();
    }

    @Test
    void aPrintedReportIsNotTheData() {
        assertUnreadable(ada.upload("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 1, Map.of()), "PDF");
    }

    @Test
    void aZipBombIsAnsweredWithWordsAndNotUnpacked() throws IOException {
        byte[] bomb = zipOfZeros(300);

        var outcome = ada.upload(bomb, 2, Map.of());

        assertThat(outcome.get("state").getAsString()).isEqualTo("UNREADABLE");
        assertThat(outcome.getAsJsonArray("problems")).hasSize(1);
        assertThat(ada.rest().get("uploads").statusCode()).isEqualTo(200);
    }

    private static byte[] zipOfZeros(int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("export.csv"));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[MEBIBYTE]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aDamagedLineIsNamedAndTheOthersAreRead() {
        String file = new String(ClarityFile.of(LocalDate.of(2026, 3, 2), 1), StandardCharsets.UTF_8);
        String[] lines = file.split("\n");
        lines[9] = lines[9].replace("2026-03-02T", "2026-93-02T");

        var outcome = ada.upload(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), 1, Map.of());

        assertThat(outcome.get("state").getAsString()).isEqualTo("DECODED");
        assertThat(outcome.get("newEvents").getAsInt()).isEqualTo(ClarityFile.READINGS_A_DAY - 1);
        assertThat(outcome.getAsJsonArray("problems")
                        .get(0)
                        .getAsJsonObject()
                        .get("place")
                        .getAsString())
                .isEqualTo("line 10");
    }

    @Test
    void anUnknownFamilyIsSaidToBeUnknown() {
        var outcome = ada.upload(new byte[] {1, 2, 3}, 1, Map.of("family", "no-such-family"));

        assertUnreadable(outcome, "no device family");
    }
}
