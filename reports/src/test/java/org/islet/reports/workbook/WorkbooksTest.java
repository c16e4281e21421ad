package org.islet.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.islet.reports.workbook.XlsxFile.number;
import static org.islet.reports.workbook.XlsxFile.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.UnreadableCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    private static List<Sheet> sheets(CapturePart file) throws UnreadableCapture {
        return Workbooks.sheets(file).orElseThrow();
    }

    private static String onlySheet(String rows) throws UnreadableCapture {
        return textOf(sheets(new XlsxFile().sheet("A", rows).part()).get(0));
    }

    private static String textOf(Sheet sheet) {
        return new String(sheet.text(), StandardCharsets.UTF_8);
    }

    @Test
    void aRowOfTheSheetIsALineOfTheSameNumber() throws UnreadableCapture {
        assertThat(onlySheet("<row r=\"2\">" + text("B2", "x") + "</row><row r=\"4\">"
                        + number("A4", 0, "5.5999999999999996") + text("C4", "a, \"b\"\nc") + "</row>"))
                .isEqualTo("\n,x\n\n5.6,,\"a, \"\"b\"\" c\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 45382.045138888891, 2024-03-31 01:05:00",
        "1, 45382, 2024-03-31 00:00:00",
        "2, 45382, 2024-03-31",
        "2, 45382.5, 2024-03-31 12:00:00",
        "3, 0.045138888888888888, 01:05:00",
        "3, 45382.045138888891, 01:05:00",
        "4, 1.0451388888888888, 25:05:00",
        "5, 7, 7",
        "0, 45382.5, 45382.5",
        "1, -1, -1"
    })
    void theFormatOfACellTellsWhatItsNumberIs(int style, String number, String shown) throws UnreadableCapture {
        assertThat(onlySheet("<row r=\"1\">" + number("A1", style, number) + "</row>"))
                .isEqualTo(shown + "\n");
    }

    @Test
    void daysMayBeCountedFrom1904() throws UnreadableCapture {
        CapturePart file = new XlsxFile()
                .from1904()
                .sheet("A", "<row r=\"1\">" + number("A1", 2, "43920") + "</row>")
                .part();

        assertThat(textOf(sheets(file).get(0))).isEqualTo("2024-03-31\n");
    }

    @Test
    void sharedTextsFormulasAndTruthsAreTheValuesThatShow() throws UnreadableCapture {
        CapturePart file = new XlsxFile()
                .file(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>no</t></rPh></si></sst>")
                .sheet(
                        "A",
                        "<row><c t=\"s\"><v>1</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>twox</v></c>"
                                + "<c><f>1+1</f><v>2</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>")
                .part();

        assertThat(textOf(sheets(file).get(0))).isEqualTo("two,twox,2,true,#N/A\n");
    }

    @Test
    void sheetsKeepTheirPlacesAndThatTheyAreHidden() throws UnreadableCapture {
        String row = "<row r=\"1\">" + text("A1", "x") + "</row>";

        assertThat(sheets(new XlsxFile()
                        .sheet("A", "hidden", row)
                        .sheet("B", "")
                        .sheet("C", row)
                        .part()))
                .extracting(Sheet::place, Sheet::name, Sheet::isHidden)
                .containsExactly(tuple(0, "A", true), tuple(2, "C", false));
    }

    @Test
    void datesThatASpreadsheetTurnedRoundAreNotRead() {
        String turned = "<row r=\"1\">" + number("A1", 2, "45632") + "</row><row r=\"2\">" + text("A2", "13/12/2024")
                + "</row>";

        assertThatThrownBy(() -> onlySheet(turned))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("column A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"9999999\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"99999999\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>NaNsense</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></row>"
            })
    void aSheetThatIsNotWrittenAsSheetsAreIsRefused(String rows) {
        assertThatThrownBy(() -> onlySheet(rows)).isInstanceOf(UnreadableCapture.class);
    }

    @Test
    void theYearThatDaysAreCountedFromIsNotChangedByAnExtension() throws UnreadableCapture {
        String day = "<row r=\"1\">" + number("A1", 2, "1") + "</row>";

        Sheet sheet = sheets(
                        new XlsxFile().from1904().extended().sheet("A", day).part())
                .get(0);

        assertThat(new String(sheet.text(), StandardCharsets.UTF_8)).startsWith("1904-01-02");
    }

    @Test
    void aSheetWhoseFileIsMissingIsNotTakenForAnEmptyOne() {
        byte[] file = new XlsxFile()
                .sheet("A", "<row r=\"1\">" + number("A1", 0, "1") + "</row>")
                .file("xl/_rels/workbook.xml.rels", "")
                .bytes();
        String cut =
                new String(file, StandardCharsets.ISO_8859_1).replace("xl/worksheets/s1.xml", "xl/worksheets/s2.xml");

        assertThatThrownBy(() -> sheets(XlsxFile.part(cut.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aCommentWithoutEndIsRefusedBeforeItIsHeld() {
        String sheet = "<worksheet><!--" + noise(4 << 20) + "--><sheetData></sheetData></worksheet>";
        byte[] file = new XlsxFile()
                .sheet("A", "")
                .file("xl/worksheets/s1.xml", sheet)
                .bytes();

        assertThatThrownBy(() -> sheets(XlsxFile.part(file)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("more than is read");
    }

    @Test
    void aTextIsKeptOnceHoweverOftenItEnds() throws UnreadableCapture {
        String texts = "<sst>" + "<si>".repeat(500) + "<t>" + noise(1 << 19) + "</t>" + "</si>".repeat(500) + "</sst>";
        String last = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>499</v></c><c r=\"B1\"><v>1</v></c></row>";

        Sheet sheet = sheets(new XlsxFile()
                        .sheet("A", last)
                        .file("xl/sharedStrings.xml", texts)
                        .part())
                .get(0);

        assertThat(new String(sheet.text(), StandardCharsets.UTF_8)).startsWith(",1");
    }

    /** What no packing makes much smaller. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void entitiesAreRefusedWhereverTheyPoint() {
        String declared =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\">"
                        + "<v>&e;</v></c></row></sheetData></worksheet>";
        byte[] file = new XlsxFile()
                .sheet("A", "")
                .file("xl/worksheets/s1.xml", declared)
                .bytes();

        assertThatThrownBy(() -> sheets(XlsxFile.part(file))).isInstanceOf(UnreadableCapture.class);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        byte[] file = new XlsxFile()
                .sheet("A", "")
                .file("xl/media/picture.bin", " ".repeat(8 << 20))
                .bytes();

        assertThatThrownBy(() -> sheets(XlsxFile.part(file)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("more than is read");
    }

    @Test
    void allSheetsTogetherAreNotMoreThanIsRead() {
        var workbook = new XlsxFile();
        for (int i = 0; i < 60; i++) {
            workbook.sheet("S" + i, "<row r=\"1048576\">" + number("A1048576", 0, "1") + "</row>");
        }

        assertThatThrownBy(() -> sheets(workbook.part()))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("more than is read");
    }

    @Test
    void whatIsNoWorkbookIsLeftAlone() throws UnreadableCapture {
        assertThat(Workbooks.sheets(XlsxFile.part("time,glucose_mg_dl\n".getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
        assertThat(Workbooks.sheets(XlsxFile.part(new byte[0]))).isEmpty();
    }
}
