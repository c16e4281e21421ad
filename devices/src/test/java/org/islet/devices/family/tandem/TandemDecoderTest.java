package org.islet.devices.family.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class TandemDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new TandemFamily();

    private static final String ABOVE = "Tandem Diabetes Care\r\nReport of,Ada Example\r\nBorn,1/2/1990\r\n\r\n"
            + "From,10/12/2021\r\nTo,10/25/2021\r\nMade,10/26/2021\r\n\r\n";

    private static final String READINGS = "DeviceType,SerialNumber,Description,EventDateTime,Readings (CGM / BGM)\r\n"
            + "\"t:slim X2 Insulin Pump\",\"90000001\",\"EGV\",\"2021-10-12T00:01:12\",\"109\"\r\n"
            + "\"t:slim X2 Insulin Pump\",\"90000001\",\"BG\",\"2021-10-12T00:03:00\",\"25\"\r\n"
            + "\"t:slim X2 Insulin Pump\",\"90000001\",\"EGV\",\"2021-10-12T00:06:12\",\"Low\"\r\n\r\n";

    private static final String ON_BOARD =
            "\"Type\",\"EventID\",\"EventDateTime\",\"IOB\"\r\n\"IOB\",\"81\",\"2021-10-12T00:00:30\",\"6.91\"\r\n\r\n";

    private static final String BASAL = "Type,EventDateTime,BasalRate\r\nBasal,2021-10-12T00:00:00,0.8\r\n"
            + "Temp,2021-10-12T01:00:00,0.4\r\nSuspension,2021-10-12T02:00:00,0\r\n\r\n";

    private static final String BOLUS_HEADER = "Type,Description,BG,IOB,BolusRequestID,BolusCompletionID,"
            + "CompletionDateTime,InsulinDelivered,CompletionStatusDesc,BolexSize,BolexInsulinDelivered,EventDateTime,"
            + "RequestDateTime,StandardPercent,Duration,CarbSize,UserOverride,TargetBG,CorrectionFactor,FoodBolusSize,"
            + "CorrectionBolusSize,ActualTotalBolusRequested,Note\r\n";

    private static final String NORMAL = "Bolus,Standard/Correction,180,1.2,7,7,2021-10-12T08:03:10,5.3,Completed,,,"
            + "2021-10-12T08:01:00,2021-10-12T08:01:00,100,0,45,0,110,30,4.5,0.8,5.3,lunch\r\n";

    private static final String DUAL = "Bolus,Extended,0,0.5,8,8,2021-10-12T12:03:10,2,Completed,3,2.9,"
            + "2021-10-12T12:01:00,2021-10-12T12:01:00,40,90,50,0,110,30,5,0,5,\r\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file(ABOVE + READINGS + ON_BOARD + BASAL + BOLUS_HEADER + NORMAL + DUAL),
                ExportText.file("Device Type,Serial Number,Description,Event Date Time,Readings (mmol/L)\r\n"
                        + "Tandem Mobi System,90000001,EGV,2026-03-05T00:04:33,7.3\r\n"));
    }

    @Test
    void readsTheReadingsBelowWhatIsAboutThePerson() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, ABOVE + READINGS);

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2021-10-12T00:01:12\",\"kind\":\"sensor\",\"value\":109,"
                                + "\"unit\":\"mg/dL\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2021-10-12T00:03:00\",\"kind\":\"meter\",\"value\":25,"
                                + "\"unit\":\"mg/dL\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2021-10-12T00:06:12\",\"kind\":\"sensor\","
                                + "\"range\":\"low\"}");
        assertThat(read.problems())
                .containsExactly("10: The header names no unit of glucose: it is mg/dL, as the numbers show");
    }

    @Test
    void aUnitThatNothingShowsIsNotGuessed() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "DeviceType,SerialNumber,Description,EventDateTime,Readings (CGM / BGM)\n"
                        + "X2,9,BG,2021-10-12T00:03:00,25\nX2,9,EGV,2021-10-12T00:06:12,7.2\nX2,9,EGV,2021-10-12T00:11:12,120\n");

        assertThat(read.lines()).hasSize(1).first().asString().contains("\"value\":7.2,\"unit\":\"mmol/L\"");
        assertThat(read.problems())
                .containsExactly(
                        "2: Row skipped: the header names no unit of glucose, and the number shows none",
                        "3: The header names no unit of glucose: it is mmol/L, as the numbers show",
                        "4: Row skipped: the header names no unit of glucose, and the number shows none");
    }

    @Test
    void anotherTableBeginsWithItsOwnHeader() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, READINGS + ON_BOARD + BASAL).lines().stream()
                        .skip(3))
                .containsExactly(
                        "{\"type\":\"status\",\"deviceTime\":\"2021-10-12T00:00:30\",\"name\":\"insulinOnBoard\","
                                + "\"value\":\"6.91\"}",
                        "{\"type\":\"basal\",\"deviceTime\":\"2021-10-12T00:00:00\",\"kind\":\"scheduled\",\"rate\":0.8}",
                        "{\"type\":\"basal\",\"deviceTime\":\"2021-10-12T01:00:00\",\"kind\":\"temporary\",\"rate\":0.4}",
                        "{\"type\":\"suspension\",\"deviceTime\":\"2021-10-12T02:00:00\",\"state\":\"suspended\","
                                + "\"reason\":\"unknown\"}");
    }

    @Test
    void aBolusBeginsWhenItIsAskedForAndSaysWhatTheCalculatorWasTold() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, BOLUS_HEADER + NORMAL);

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"bolus\",\"deviceTime\":\"2021-10-12T08:01:00\",\"kind\":\"normal\","
                                + "\"programmed\":5.3,\"delivered\":5.3,\"insulinOnBoard\":1.2}",
                        "{\"type\":\"bolusCalculation\",\"deviceTime\":\"2021-10-12T08:01:00\",\"glucose\":180,\"glucoseUnit\":\"mg/dL\","
                                + "\"carbs\":45,\"carbUnit\":\"g\",\"sensitivity\":30,\"targetLow\":110,\"targetHigh\":110,"
                                + "\"food\":4.5,\"correction\":0.8,\"insulinOnBoard\":1.2}",
                        "{\"type\":\"note\",\"deviceTime\":\"2021-10-12T08:01:00\",\"text\":\"lunch\"}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void anExtendedBolusIsTwoParts() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, BOLUS_HEADER + DUAL).lines().stream().limit(2))
                .containsExactly(
                        "{\"type\":\"bolus\",\"deviceTime\":\"2021-10-12T12:01:00\",\"kind\":\"dualNormal\","
                                + "\"programmed\":2,\"delivered\":2,\"insulinOnBoard\":0.5}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2021-10-12T12:01:00\",\"kind\":\"dualSquare\","
                                + "\"programmed\":3,\"delivered\":2.9,\"durationMinutes\":90,\"insulinOnBoard\":0.5}");
    }

    @Test
    void anAmountOfBothPartsIsNotCountedTwice() throws UnreadableCapture {
        String altogether = DUAL.replace("12:03:10,2,Completed", "12:03:10,4.9,Completed");

        assertThat(ExportText.read(FAMILY, BOLUS_HEADER + altogether).lines().stream()
                        .limit(2))
                .allMatch(line -> line.contains("\"delivered\":2,") || line.contains("\"delivered\":2.9,"));
    }

    @Test
    void anAmountOfBothPartsIsNotCountedTwiceWhereTheSlowOneWasStopped() throws UnreadableCapture {
        String stopped =
                DUAL.replace("12:03:10,2,Completed", "12:03:10,3,Completed").replace("2.9", "1");

        assertThat(ExportText.read(FAMILY, BOLUS_HEADER + stopped).lines().stream()
                        .limit(2))
                .satisfiesExactly(
                        atOnce -> assertThat(atOnce).contains("\"delivered\":2,"),
                        slowly -> assertThat(slowly).contains("\"delivered\":1,"));
    }

    @Test
    void carbohydrateBelowNothingIsKeptAndSaid() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, BOLUS_HEADER + NORMAL.replace(",45,", ",-45,"));

        assertThat(read.lines()).anyMatch(line -> line.contains("\"carbs\":-45"));
        assertThat(read.problems()).singleElement().asString().contains("an amount is negative");
    }

    @Test
    void whatIsNotGivenIsNotToldAsGiven() throws UnreadableCapture {
        String stopped = NORMAL.replace("5.3,Completed", ",User Aborted");

        assertThat(ExportText.read(FAMILY, BOLUS_HEADER + stopped).lines())
                .first()
                .asString()
                .contains("\"programmed\":5.3")
                .doesNotContain("delivered");
    }

    @Test
    void aRowThatRepeatsAnotherIsSaid() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, BOLUS_HEADER + NORMAL + NORMAL).problems())
                .singleElement()
                .asString()
                .startsWith("3: ");
    }

    @Test
    void aLimitBehindASignNeedsAUnitAndABareWordDoesNot() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "DeviceType,SerialNumber,Description,EventDateTime,Readings (CGM / BGM)\n"
                        + "t:slim,1,EGV,2024-03-31T10:00:00,>22.2\nt:slim,1,EGV,2024-03-31T10:05:00,High\n");

        assertThat(read.lines())
                .singleElement()
                .asString()
                .contains("\"range\":\"high\"")
                .doesNotContain("22.2");
        assertThat(read.problems()).singleElement().asString().startsWith("2: ").contains("names no unit");
    }
}
