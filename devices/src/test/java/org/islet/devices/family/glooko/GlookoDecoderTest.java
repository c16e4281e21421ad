package org.islet.devices.family.glooko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.islet.devices.protocol.zip.ZipChecksums;
import org.junit.jupiter.api.Test;

class GlookoDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new GlookoFamily();
    private static final String PERSON = "Name:Ada Example,Date Range:2026-01-01 - 2026-01-02\n";
    private static final String WHEN = "\"deviceTime\":\"2026-01-01T08:10\",";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, ZipChecksums::right);
    }

    @Override
    public int endOfColumnNames(String text) {
        return text.lastIndexOf("\n", text.length() - 2) + 1;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(
                PERSON + "Timestamp,CGM Glucose Value (mg/dl),Serial Number\n2026-01-01 08:10,116.0,SN1\n"));
    }

    @Test
    void knowsEachTableByItsColumns() throws UnreadableCapture {
        assertThat(lines("CGM Glucose Value (mmol/l),Serial Number", "6.1,SN1"))
                .containsExactly(
                        "{\"type\":\"glucose\"," + WHEN + "\"kind\":\"sensor\",\"value\":6.1,\"unit\":\"mmol/L\"}");
        assertThat(lines("Glucose Value (mg/dl),Manual Reading,Serial Number", "130,M,SN1"))
                .containsExactly("{\"type\":\"glucose\"," + WHEN
                        + "\"kind\":\"meter\",\"value\":130,\"unit\":\"mg/dL\",\"flags\":[\"manual\"]}");
        assertThat(lines("Total Bolus (U),Total Insulin (U),Total Basal (U)", "2,10,8"))
                .containsExactly("{\"type\":\"dailyTotal\"," + WHEN
                        + "\"date\":\"2026-01-01\",\"insulin\":10,\"basal\":8,\"bolus\":2}");
        assertThat(lines("Alarm/Event,Serial Number", "Low reservoir,SN1"))
                .containsExactly("{\"type\":\"alarm\"," + WHEN + "\"origin\":\"pump\",\"name\":\"lowReservoir\"}");
        assertThat(lines("Carbs (g),Name", "45,Toast"))
                .containsExactly("{\"type\":\"carbs\"," + WHEN + "\"amount\":45,\"unit\":\"g\",\"text\":\"Toast\"}");
        assertThat(lines("Name,Intensity,Duration (minutes)", "Run,High,30"))
                .containsExactly("{\"type\":\"exercise\"," + WHEN + "\"amount\":30,\"unit\":\"min\",\"text\":\"Run\"}");
    }

    @Test
    void readsBolusesInTheirPartsAndWhatTheCalculatorWasTold() throws UnreadableCapture {
        String columns = "Insulin Type,Blood Glucose Input (mg/dl),Carbs Input (g),Carbs Ratio,Insulin Delivered (U),"
                + "Initial Delivery (U),Extended Delivery (U)";

        assertThat(lines(columns, "Normal,120,30,15,2,,"))
                .containsExactly(
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"normal\",\"delivered\":2}",
                        "{\"type\":\"bolusCalculation\"," + WHEN + "\"glucose\":120,\"glucoseUnit\":\"mg/dL\","
                                + "\"carbs\":30,\"carbUnit\":\"g\",\"carbRatio\":15}");
        assertThat(lines(columns, "Combo,0,0,,3,1,2"))
                .containsExactly(
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"dualNormal\",\"delivered\":1}",
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"dualSquare\",\"delivered\":2}");
    }

    @Test
    void readsBasalByItsType() throws UnreadableCapture {
        String columns = "Insulin Type,Duration (minutes),Percentage (%),Rate,Insulin Delivered (U)";

        assertThat(lines(columns, "Scheduled,60,,0.75,0.75"))
                .containsExactly(
                        "{\"type\":\"basal\"," + WHEN + "\"kind\":\"scheduled\",\"rate\":0.75,\"durationMinutes\":60}");
        assertThat(lines(columns, "Temporary,30,80,,"))
                .containsExactly("{\"type\":\"basal\"," + WHEN
                        + "\"kind\":\"temporary\",\"percent\":80,\"durationMinutes\":30}");
        assertThat(lines(columns, "Suspend,30,,,"))
                .containsExactly(
                        "{\"type\":\"suspension\"," + WHEN + "\"state\":\"suspended\",\"reason\":\"unknown\"}");
    }

    @Test
    void leavesThePersonOutside() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, PERSON + "Timestamp,CGM Glucose Value (mg/dl)\nnoon,116.0\n2026-01-01 08:10,x\n");

        assertThat(read.decoded().toString()).doesNotContain("Ada");
        assertThat(read.problems())
                .containsExactly(
                        "3: Row skipped: its time cannot be read",
                        "4: Cell skipped: the glucose is neither a number above 0 nor Low or High");
    }

    @Test
    void refusesATableItDoesNotKnowByItsHeader() {
        assertThatThrownBy(() -> lines("Steps,Weather", "4000,rain"))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Steps, Weather")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void everyTableOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("glooko-export-en.zip");
        ExportText read = ExportText.fixture(FAMILY, "glooko-export-en.zip");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("cgm").whole());
        var bolus = expected.get("bolus").get(0);
        assertThat(read.events(Bolus.class)).singleElement().satisfies(only -> {
            assertThat(only.time().wallClock().orElseThrow())
                    .hasToString(bolus.get("localTime").text());
            assertThat(only.delivered().orElseThrow().value())
                    .isEqualTo(bolus.get("deliveredU").number());
        });
        assertThat(read.events(BolusCalculation.class)).singleElement().satisfies(only -> assertThat(only.carbs())
                .hasValue(bolus.get("carbs").number()));
    }

    private static List<String> lines(String columns, String cells) throws UnreadableCapture {
        ExportText read =
                ExportText.read(FAMILY, PERSON + "Timestamp," + columns + "\n2026-01-01 08:10," + cells + "\n");
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    @Test
    void saysWhatCannotBeRightOfABolus() throws UnreadableCapture {
        String columns = "Insulin Type,Blood Glucose Input (mg/dl),Carbs Input (g),Carbs Ratio,Insulin Delivered (U),"
                + "Initial Delivery (U),Extended Delivery (U)";
        String rows = "2026-01-01 08:10,Combo,,,,5,2,1\n2026-01-01 08:10,Combo,,,,3,2,1\n"
                + "2026-01-01 08:10,Normal,,,,-1,,\n2026-01-01 08:10,Auto Bolus,,thirty,,0.2,,\n"
                + "2026-01-01 08:10,Normal,,,,,2,\n2026-01-01 08:10,Normal,,,,2,5,,\n";

        ExportText read = ExportText.read(FAMILY, PERSON + "Timestamp," + columns + "\n" + rows);

        assertThat(read.problems())
                .containsExactly(
                        "3: Kept as it is written, but it cannot be right: the two parts of the bolus are not its insulin"
                                + " delivered",
                        "5: Kept as it is written, but it cannot be right: the insulin delivered is negative",
                        "6: Cell skipped: what the calculator was told is not a number",
                        "7: Row skipped: it has no number of insulin delivered",
                        "8: Row skipped: it has more cells than its header; a decimal comma needs quotes around its"
                                + " number");
        assertThat(read.lines()).hasSize(6).last().asString().contains("\"delivered\":0.2,\"automatic\":true");
    }

    @Test
    void aReadingWithoutGlucoseIsSaid() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, PERSON + "Timestamp,Blood Sugar Value (mg/dl),Manual Reading\n2026-01-01 08:10,,\n");

        assertThat(read.problems()).containsExactly("3: Row skipped: it has no glucose");
    }

    @Test
    void commasInANameDoNotSeparateTheCells() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "Name:Example, Ada, Dr., MD;Zeitraum:01.01.2026 - 31.01.2026\n"
                        + "Zeitstempel;CGM-Glukosewert (mmol/l);Seriennummer\n31.01.2026 08:10;5,6;SN1\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).singleElement().asString().contains("\"value\":5.6,\"unit\":\"mmol/L\"");
    }
}
