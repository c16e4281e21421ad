package org.islet.devices.family.dexcomclarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** Rows and headers that are not as Clarity writes them; all of them invented. */
class ClarityRowsTest {

    private static final DeviceFamily FAMILY = new ClarityFamily();
    private static final String COLUMNS = "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,"
            + "Device Info,Source Device ID,Glucose Value (mmol/L),Insulin Value (u),Carb Value (grams),"
            + "Duration (hh:mm:ss),Glucose Rate of Change (mmol/L/min),Transmitter Time (Long Integer),Transmitter ID";
    private static final String HEADER = COLUMNS + "\n";

    @Test
    void aDecimalCommaWithoutQuotesCostsItsRowAndNeverHalfAValue() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                HEADER
                        + "1,2024-03-10T01:00:00,EGV,,,,x,5,6,,,,,1,A\n"
                        + "2,2024-03-10T01:05:00,EGV,,,,x,5,6,,,,,,\n"
                        + "3,2024-03-10T01:10:00,Insulin,Fast-Acting,,,x,,2,5,,,\n"
                        + "4,2024-03-10T01:15:00,EGV,,,,x,6,,,,,1,A\n");

        assertThat(read.lines()).hasSize(1);
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(6.0);
        assertThat(read.problems()).hasSize(3).allMatch(problem -> problem.contains("a decimal comma needs quotes"));
    }

    @Test
    void aValueOfAnotherEventTypeIsNamedByItsColumn() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, HEADER + "1,2024-03-10T01:00:00,Insulin,,,,x,5.6,2,,,,\n");

        assertThat(read.lines()).singleElement().asString().contains("\"type\":\"insulin\"");
        assertThat(read.problems())
                .containsExactly("2: Cell skipped: “Glucose Value (mmol/L)” is filled in a row of another event type");
    }

    @Test
    void theLimitOfADatedAlertIsNoGlucose() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, HEADER + "1,2024-03-10T01:00:00,Alert,High,,,x,10,,,,,\n");

        assertThat(read.lines()).singleElement().asString().contains("\"opcode\":\"Alert\"");
        assertThat(read.problems())
                .containsExactly("2: Cell skipped: “Glucose Value (mmol/L)” is filled in a row of another event type");
    }

    @Test
    void anEventTypeOfAnotherLanguageIsToldByItsColumns() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                HEADER + "1,2024-03-10T01:00:00,Becsült,,,,x,5.6,,,,,4240874,8ABC\n"
                        + "2,2024-03-10T01:05:00,Becsült,,,,x,5.7,,,,,4241174,8ABC\n"
                        + "3,2024-03-10T01:06:00,Ujjbegy,,,,x,6.1,,,,,,\n"
                        + "4,2024-03-10T01:07:00,Étkezés,,,,x,,,40,,,,\n"
                        + "5,2024-03-10T01:08:00,Valami,,,,x,,,,,,,\n");

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-10T01:00:00\",\"kind\":\"sensor\",\"value\":5.6,"
                                + "\"unit\":\"mmol/L\",\"flags\":[\"becsült\"]}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-10T01:05:00\",\"kind\":\"sensor\",\"value\":5.7,"
                                + "\"unit\":\"mmol/L\",\"flags\":[\"becsült\"]}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-10T01:06:00\",\"kind\":\"meter\",\"value\":6.1,"
                                + "\"unit\":\"mmol/L\",\"flags\":[\"ujjbegy\"]}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2024-03-10T01:07:00\",\"amount\":40,\"unit\":\"g\"}",
                        "{\"type\":\"unknown\",\"deviceTime\":\"2024-03-10T01:08:00\",\"opcode\":\"Valami\"}");
        assertThat(read.problems())
                .containsExactly("2: Its event type is a word we do not know: what the row holds is told by its columns"
                        + " (4 rows, this is the first)");
    }

    @Test
    void datesWrittenAnewByASpreadsheetAreAQuestionUnlessADayTells() throws UnreadableCapture {
        String open = HEADER + "1,3/4/2024 1:05,EGV,,,,x,5.6,,,,,1,A\n";
        String told = open + "2,3/14/2024 1:05,EGV,,,,x,5.6,,,,,1,A\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, open))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("3/4/2024");
        assertThat(ExportText.read(FAMILY, open, DateOrder.DAY_MONTH_YEAR).lines())
                .first()
                .asString()
                .contains("\"deviceTime\":\"2024-04-03T01:05\"");
        assertThat(ExportText.read(FAMILY, told).lines())
                .first()
                .asString()
                .contains("\"deviceTime\":\"2024-03-04T01:05\"");
    }

    @Test
    void aNegativeDoseIsKeptAndReported() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, HEADER + "1,2024-03-10T01:00:00,Insulin,,,,x,,-1,,,,\n");

        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(-1.0);
        assertThat(read.problems()).singleElement().asString().contains("the amount of insulin is negative");
    }

    @Test
    void aColumnMoreIsNamedAndCostsNothing() throws UnreadableCapture {
        String file = COLUMNS + ",Mood\n1,2024-03-10T01:00:00,EGV,,,,x,5.6,,,,,1,A,fine\n";

        assertThat(FAMILY.likeness(ExportText.file(file))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(ExportText.read(FAMILY, file).glucoseValues(GlucoseReading.Kind.SENSOR))
                .containsExactly(5.6);
        assertThat(ExportText.read(FAMILY, file).problems())
                .singleElement()
                .asString()
                .contains("“Mood”");
    }

    @Test
    void columnsReadByPlaceMustNotHaveMoved() {
        String swapped = HEADER.replace("Insulin Value (u),Carb Value (grams)", "Carb Value (grams),Insulin Value (u)");

        assertThatThrownBy(() -> ExportText.read(FAMILY, swapped + "1,2024-03-10T01:00:00,Carbs,,,,x,,30,,,,\n"))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("order we do not know: Index");
    }

    @Test
    void aFileThatEndsWithItsHeaderSaysSo() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEADER).problems())
                .containsExactly("1: The table ends with its header: there is no entry in it");
    }
}
