package org.islet.devices.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.Fixtures;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadFileTest {

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, Excel workbook",
        "word/document.xml, Word",
        "apple_health_export/export.xml, Apple Health",
        "xdrip/export20260401.sqlite, SiDiary",
        "notes.txt, Unpack"
    })
    void aZipIsNamedByWhatItHolds(String name, String words) throws IOException {
        assertThat(sentence(zip(name))).contains(words);
    }

    @Test
    void aLockedZipSaysThatItIsLocked() throws IOException {
        byte[] locked = zip("export.csv");
        locked[6] |= 1;

        assertThat(sentence(locked)).contains("password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|PDF",
                "<!DOCTYPE html><html>|web page",
                "<html lang=en>|web page",
                "<?xml version='1.0'?><HealthData locale='en'>|Apple Health",
                "<?xml version='1.0'?><Bundle xmlns='http://hl7.org/fhir'>|FHIR",
                "{\"resourceType\":\"Bundle\"}|FHIR",
                "<?xml version='1.0'?><plist version='1.0'>|plist",
                "<?xml version='1.0'?><data/>|XML",
                "{\\rtf1\\ansi|RTF",
                "Rar!|rar",
                "GIF89a|picture",
                "SQLite format 3|xDrip",
                "1;24/10/2020 09.10.00;;;144;147;1;;;;;;|Glimp"
            })
    void aFileIsNamedByItsBeginning(String beginning, String words) {
        assertThat(sentence(beginning.getBytes(StandardCharsets.UTF_8))).contains(words);
        if (beginning.startsWith("<") || beginning.startsWith("1")) {
            assertThat(sentence(beginning.getBytes(StandardCharsets.UTF_16))).contains(words);
            assertThat(sentence(("\uFEFF\n" + beginning).getBytes(StandardCharsets.UTF_8)))
                    .contains(words);
        }
    }

    @Test
    void bytesAreNamedByTheirSignature() throws IOException {
        var packed = new ByteArrayOutputStream();
        new GZIPOutputStream(packed).close();

        assertThat(sentence(packed.toByteArray())).contains("gzip").contains("Unpack");
        assertThat(sentence(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("xls");
        assertThat(sentence(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF})).contains("7z");
        assertThat(sentence(new byte[0])).contains("empty");
    }

    @Test
    void whatNobodyKnowsHasNoName() {
        assertThat(UnreadFile.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(UnreadFile.of("a;b;c\n1;2;3\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void theWorkbookPeopleBringIsOne() {
        byte[] workbook = ExportText.bytesOf(Fixtures.field("22-workbook.xlsx"))
                .parts()
                .get(0)
                .bytes();

        assertThat(sentence(workbook)).contains("Excel workbook").contains("CSV");
    }

    private static String sentence(byte[] bytes) {
        return UnreadFile.of(bytes)
                .map(UnreadFile::phrase)
                .map(DevicePhrases::inEnglish)
                .orElse("");
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
