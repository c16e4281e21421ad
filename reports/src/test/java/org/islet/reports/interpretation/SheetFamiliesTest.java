package org.islet.reports.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.reports.workbook.XlsxFile.number;
import static org.islet.reports.workbook.XlsxFile.text;

import java.time.Instant;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.Families;
import org.islet.devices.line.EventLine;
import org.islet.reports.workbook.XlsxFile;
import org.junit.jupiter.api.Test;

/** What becomes of the sheets of a workbook. */
class SheetFamiliesTest {

    private static final String TABLE = "<row r=\"1\">" + text("A1", "time") + text("B1", "glucose_mg_dl")
            + "</row><row r=\"3\">" + number("A3", 1, "45382.045138888891") + number("B3", 0, "101") + "</row>";

    private static final String OTHER =
            "<row r=\"1\">" + text("A1", "DAY") + text("B1", "TIME") + text("C1", "UDT_CGMS") + "</row><row r=\"2\">"
                    + text("A2", "31.03.2024") + text("B2", "10:00") + number("C2", 0, "99") + "</row>";

    private static Decoded decoded(byte[] workbook) throws UnreadableCapture {
        var heard = new Decoded.Collector();
        RecognisedCapture recognised = new CaptureInterpreter(Families.catalogue())
                .recognise(RawCapture.ofFile(workbook), CaptureHints.NONE)
                .orElseThrow();
        CaptureInterpreter.decode(
                recognised,
                PossibleTimes.until(Instant.parse("2026-06-01T00:00:00Z")),
                Budget.WITHOUT_A_DEADLINE,
                heard);
        return heard.decoded();
    }

    @Test
    void aSheetThatIsAKnownTableIsReadAndEveryValueKnowsItsSheetAndRow() throws UnreadableCapture {
        Decoded read =
                decoded(new XlsxFile().sheet("Notes", "").sheet("Data", TABLE).bytes());

        assertThat(read.events()).singleElement().satisfies(event -> assertThat(EventLine.of(event))
                .contains("\"deviceTime\":\"2024-03-31T01:05:00\"", "\"value\":101", "\"file\":1", "\"line\":3"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theOtherSheetsAreSaid() throws UnreadableCapture {
        String note = "<row r=\"1\">" + text("A1", "bring milk") + "</row>";

        assertThat(decoded(new XlsxFile()
                                .sheet("A", "hidden", TABLE)
                                .sheet("B", TABLE)
                                .sheet("C", note)
                                .sheet("D", OTHER)
                                .sheet("E", TABLE)
                                .bytes())
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Sheet 1 of the workbook is hidden: it was not read",
                        "Sheet 3 of the workbook holds no table known here: it was not read",
                        "Sheet 4 of the workbook is of another kind (xDrip export for SiDiary) than those that were read: "
                                + "bring it in a file of its own");
    }

    @Test
    void aWorkbookOfNoKnownTableIsNoFamilys() throws UnreadableCapture {
        byte[] workbook = new XlsxFile()
                .sheet("A", "<row r=\"1\">" + text("A1", "milk") + "</row>")
                .bytes();

        assertThat(new CaptureInterpreter(Families.catalogue())
                        .recognise(RawCapture.ofFile(workbook), CaptureHints.NONE))
                .isEmpty();
    }
}
