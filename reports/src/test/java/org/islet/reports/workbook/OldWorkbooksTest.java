package org.islet.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.islet.devices.decode.UnreadableCapture;
import org.junit.jupiter.api.Test;

/** Workbooks as Excel wrote them until 2003, made with the library's own writer. */
class OldWorkbooksTest {

    private static byte[] workbook(boolean isLocked) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("CGM");
            sheet.createRow(0).createCell(0).setCellValue("Time");
            HSSFRow row = sheet.createRow(2);
            HSSFCell time = row.createCell(0);
            time.setCellValue(LocalDateTime.of(2024, 3, 31, 1, 5));
            time.setCellStyle(workbook.createCellStyle());
            time.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
            row.createCell(1).setCellValue(5.6);
            row.createCell(2).setCellValue(true);
            workbook.createSheet("empty");
            workbook.createSheet("hidden").createRow(0).createCell(1).setCellValue("a\nb");
            workbook.setSheetHidden(2, true);
            Biff8EncryptionKey.setCurrentUserPassword(isLocked ? "open" : null);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void theCellsOfEachSheetAreReadAtTheirPlaces() throws IOException, UnreadableCapture {
        List<Sheet> sheets = Workbooks.sheets(XlsxFile.part(workbook(false))).orElseThrow();

        assertThat(sheets)
                .extracting(Sheet::place, Sheet::name, Sheet::isHidden)
                .containsExactly(tuple(0, "CGM", false), tuple(2, "hidden", true));
        assertThat(new String(sheets.get(0).text(), StandardCharsets.UTF_8))
                .isEqualTo("Time\n\n2024-03-31 01:05:00,5.6,true\n");
        assertThat(new String(sheets.get(1).text(), StandardCharsets.UTF_8)).isEqualTo(",a b\n");
    }

    @Test
    void aPasswordIsSaid() throws IOException {
        byte[] locked = workbook(true);

        assertThatThrownBy(() -> Workbooks.sheets(XlsxFile.part(locked)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("password");
    }

    @Test
    void aNewWorkbookWithAPasswordIsKeptInTheOldWayAndSaidToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.writeFilesystem(bytes);
        }

        assertThatThrownBy(() -> Workbooks.sheets(XlsxFile.part(bytes.toByteArray())))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("password");
    }

    @Test
    void aTextDocumentIsNoWorkbook() throws IOException, UnreadableCapture {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "WordDocument");
            files.writeFilesystem(bytes);
        }

        assertThat(Workbooks.sheets(XlsxFile.part(bytes.toByteArray()))).isEmpty();
    }

    @Test
    void damageEndsInSheetsOrARefusal() throws IOException {
        byte[] whole = workbook(false);
        var chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 5 == 0 ? chance.nextInt(whole.length) : whole.length);
            for (int flips = 0; flips < 3 && damaged.length > 8; flips++) {
                damaged[chance.nextInt(8, damaged.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            try {
                Workbooks.sheets(XlsxFile.part(damaged));
            } catch (UnreadableCapture refused) {
                assertThat(refused.phrase().key()).startsWith("workbook.");
            }
        }
    }
}
