package org.islet.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.decode.UnreadableCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases made for these tests with SQLite itself: small pages, so that tables have inner pages and long rows spill. */
class DatabaseTablesTest {

    private static byte[] database(String name) throws IOException {
        try (InputStream file = DatabaseTablesTest.class.getResourceAsStream(name + ".sqlite")) {
            return file.readAllBytes();
        }
    }

    private static List<String> lines(Sheet table) {
        return new String(table.text(), StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"xdrip-made, 120", "xdrip-made-utf16, 60"})
    void everyRowOfAKnownTableIsALine(String name, int readings) throws IOException, UnreadableCapture {
        List<Sheet> tables = Workbooks.sheets(XlsxFile.part(database(name))).orElseThrow();

        assertThat(tables)
                .extracting(Sheet::name)
                .containsExactly("BgReadings", "Treatments", "BloodTest", "Calibration");
        assertThat(lines(tables.get(0)))
                .hasSize(1 + readings)
                .startsWith("timestamp,calculated_value,raw_data,uuid", "1711843500000,0,90.25,r0")
                .endsWith(1711843500000L + (readings - 1) * 300_000L + "," + (100 + readings - 1) + ",90.25,r"
                        + (readings - 1));
    }

    @Test
    void aRowLongerThanItsPageIsWhole() throws IOException, UnreadableCapture {
        List<Sheet> tables =
                Workbooks.sheets(XlsxFile.part(database("xdrip-made"))).orElseThrow();

        assertThat(lines(tables.get(1)).get(1))
                .startsWith("1711843500000,Meal Bolus,5.25,45,lunch xxx")
                .endsWith("x ü,t1")
                .hasSizeGreaterThan(3000);
    }

    @Test
    void aBackupInAZipOrPackedWithGzipIsTheSame() throws IOException, UnreadableCapture {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("export20240331.sqlite"));
            zip.write(database("xdrip-made"));
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(database("xdrip-made"));
        }

        assertThat(Workbooks.sheets(XlsxFile.part(zipped.toByteArray())).orElseThrow())
                .hasSize(4);
        assertThat(Workbooks.sheets(XlsxFile.part(packed.toByteArray())).orElseThrow())
                .hasSize(4);
    }

    @Test
    void pagesThatPointAtEachOtherAreRefused() throws IOException {
        byte[] circle = database("xdrip-made");
        int pageSize = 1024;
        for (int page = pageSize; page < circle.length; page += pageSize) {
            if (circle[page] == 5) {
                ByteBuffer.wrap(circle).putInt(page + 8, page / pageSize + 1);
            }
        }

        assertThatThrownBy(() -> Workbooks.sheets(XlsxFile.part(circle)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aPageThatSaysItHoldsMoreRowsThanItHasRoomForIsRefused() throws IOException {
        byte[] crowded = database("xdrip-made");
        int pageSize = 1024;
        for (int page = pageSize; page < crowded.length; page += pageSize) {
            if (crowded[page] == 13) {
                ByteBuffer.wrap(crowded).putShort(page + 3, (short) 65_535);
            }
        }

        assertThatThrownBy(() -> Workbooks.sheets(XlsxFile.part(crowded)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void damageEndsInTablesOrARefusal() throws IOException {
        byte[] whole = database("xdrip-made-utf16");
        var chance = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 4 == 0 ? chance.nextInt(100, whole.length) : whole.length);
            for (int flips = 0; flips < 4; flips++) {
                damaged[chance.nextInt(16, damaged.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            try {
                Workbooks.sheets(XlsxFile.part(damaged));
            } catch (UnreadableCapture refused) {
                assertThat(refused.phrase().key()).startsWith("workbook.");
            }
        }
    }
}
