package org.islet.reports.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.reports.workbook.XlsxFile.number;
import static org.islet.reports.workbook.XlsxFile.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.CapturePart;
import org.islet.reports.workbook.XlsxFile;
import org.junit.jupiter.api.Test;

class FilesWithinTest {

    @Test
    void theLineOfASheetIsTheRowThatWasRead() {
        byte[] workbook = new XlsxFile()
                .sheet("Notes", "")
                .sheet(
                        "Data",
                        "<row r=\"1\">" + text("A1", "time") + "</row><row r=\"3\">" + number("A3", 0, "101")
                                + "</row>")
                .bytes();

        CapturePart sheet = FilesWithin.at(file(workbook), 1).orElseThrow();

        assertThat(sheet.name()).isEqualTo("Data");
        assertThat(lines(sheet)[2]).contains("101");
    }

    @Test
    void aFileInAZipIsFoundByItsPlace() throws IOException {
        byte[] zip = zip("first", "second");

        assertThat(FilesWithin.at(file(zip), 0).map(FilesWithinTest::lines)).contains(new String[] {"first"});
        assertThat(FilesWithin.at(file(zip), 1).map(FilesWithinTest::lines)).contains(new String[] {"second"});
    }

    @Test
    void whereThereIsNoneTheFileItselfIsMeant() throws IOException {
        assertThat(FilesWithin.at(file("time,value\n".getBytes(StandardCharsets.UTF_8)), 0))
                .isEmpty();
        assertThat(FilesWithin.at(file(zip("first")), 7)).isEmpty();
        assertThat(FilesWithin.at(file(zip("first")), -1)).isEmpty();
        byte[] cut = Arrays.copyOf(zip("first"), 20);
        assertThat(FilesWithin.at(file(cut), 0)).isEmpty();
    }

    private static CapturePart file(byte[] bytes) {
        return new CapturePart(CapturePart.UNKNOWN, "a file", bytes, 0, 0);
    }

    private static String[] lines(CapturePart part) {
        return new String(part.bytes(), StandardCharsets.UTF_8).split("\n");
    }

    private static byte[] zip(String... texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < texts.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(texts[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
