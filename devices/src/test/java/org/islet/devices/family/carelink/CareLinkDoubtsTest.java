package org.islet.devices.family.carelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.devices.family.carelink.CareLinkFormsTest.AMERICAN_PERIOD;
import static org.islet.devices.family.carelink.CareLinkFormsTest.PUMP;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** Rows, columns and sections that cannot be taken as they stand; all of them invented. */
class CareLinkDoubtsTest {

    private static final DeviceFamily FAMILY = new CareLinkFamily();

    @Test
    void aNumberThatIsNoneIsReportedByItsColumnAndNeverQuoted() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP
                + "Index,Date,Time,BG Reading (mg/dL),Bolus Type,Bolus Volume Delivered (U),Basal Rate (U/h)\r\n"
                + "0.00000,2019/03/04,10:00:00,Ada,,,\r\n"
                + "1.00000,2019/03/04,09:00:00,,Normal,-1.5,\r\n"
                + "2.00000,2019/03/04,08:00:00,HI,,,\r\n"
                + "3.00000,,08:00:00,120,,,\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.lines())
                .satisfiesExactly(
                        unknown -> assertThat(unknown).endsWith("\"opcode\":\"bg reading (mg/dl)\"}"),
                        negative -> assertThat(negative).endsWith("\"delivered\":-1.5}"),
                        high -> assertThat(high).endsWith("\"kind\":\"meter\",\"range\":\"high\"}"));
        assertThat(read.problems())
                .containsExactly(
                        "9: Cell skipped: \"bg reading (mg/dl)\" is not a number",
                        "10: Kept as it is written, but it cannot be right: \"bolus volume delivered (u)\" is negative",
                        "12: Row skipped: its date and time cannot be read");
    }

    @Test
    void theSameRowInTwoSectionsIsToldOnce() throws UnreadableCapture {
        String section = PUMP + "Index,Date,Time,BG Reading (mg/dL)\r\n%d.00000,2019/03/04,10:00:00,120\r\n";

        ExportText read = ExportText.read(FAMILY, AMERICAN_PERIOD + section.formatted(0) + section.formatted(1));

        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(120.0);
        assertThat(read.problems()).containsExactly("12: Row skipped: it repeats an earlier row");
    }

    @Test
    void aLaterSectionWithoutItsHeaderCostsOnlyItself() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP
                + "Index,Date,Time,BG Reading (mg/dL)\r\n0.00000,2019/03/04,10:00:00,120\r\n"
                + PUMP + "1.00000,2019/03/04,09:00:00,121\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(120.0);
        assertThat(read.problems())
                .containsExactly("11: Row skipped: it stands in a section whose header is missing or not in English");
    }

    @Test
    void aDecimalCommaWithoutQuotesCostsItsRowAndNeverHalfADose() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                AMERICAN_PERIOD + PUMP
                        + "Index,Date,Time,Basal Rate (U/h),Bolus Type,Bolus Volume Selected (U),Bolus Volume Delivered (U),"
                        + "BG Reading (mg/dL),ISIG Value\r\n"
                        + "0.00000,2024/05/14,20:15:10,,Normal,4,5,4,5,,\r\n"
                        + "1.00000,2024/05/14,20:10:10,0,85,,,,,\r\n"
                        + "2.00000,2024/05/14,20:05:10,,Normal,4,4,,,\r\n"
                        + "3.00000,2024/05/14,20:00:10,,Normal,4.5,4.5,,,\r\n");

        assertThat(read.problems())
                .hasSize(3)
                .allMatch(problem -> problem.endsWith(
                        "it has more cells than its header; a decimal comma needs quotes around its number"));
        assertThat(read.events(Bolus.class))
                .extracting(bolus -> bolus.delivered().orElseThrow().value())
                .containsExactly(4.5);
    }

    @Test
    void aColumnNobodyReadsIsNamedAndOneLeftOutOnPurposeIsNot() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                AMERICAN_PERIOD + PUMP
                        + "Index,Date,Time,BG Reading (mg/dL),Preset Bolus,Brand New Column,Suspend\r\n"
                        + "0.00000,2024/05/14,20:15:10,112,Lunch,7,LOWSG_SUSPEND\r\n");

        assertThat(read.lines()).hasSize(2).last().asString().contains("\"reason\":\"lowGlucose\"");
        assertThat(read.problems()).singleElement().asString().contains("“Brand New Column”");
    }

    @Test
    void aFileWhoseSectionsAreEmptySaysSo() throws UnreadableCapture {
        ExportText read =
                ExportText.read(FAMILY, AMERICAN_PERIOD + PUMP + "Index,Date,Time,BG Reading (mg/dL)\r\n\r\n" + PUMP);

        assertThat(read.problems()).containsExactly("1: The table ends with its header: there is no entry in it");
    }
}
