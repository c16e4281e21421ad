package org.islet.devices.family.xdripdatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class XDripDatabaseDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new XDripDatabaseFamily();

    private static final String READINGS =
            "timestamp,calculated_value,raw_data,uuid\n1711843500000,0,90.25,r0\n" + "1711843800000,101.5,90.25,r1\n";

    private static final String TREATMENTS = "timestamp,eventType,insulin,carbs,notes,uuid\n"
            + "1711843500000,Meal Bolus,5.25,45,lunch,t1\n1711843560000,<none>,2,0,,t2\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(READINGS), ExportText.file(TREATMENTS));
    }

    @Test
    void aReadingIsAMomentOfUtcAndASensorWithoutCalibrationTellsNone() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, READINGS);

        assertThat(read.lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":null,\"time\":\"2024-03-31T00:10:00Z\","
                        + "\"kind\":\"sensor\",\"value\":101.5,\"unit\":\"mg/dL\"}");
        assertThat(read.problems()).singleElement().asString().startsWith("2: ").contains("no glucose yet");
    }

    @Test
    void aTreatmentIsWhatItHas() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, TREATMENTS).lines())
                .extracting(line -> line.replaceAll("\"deviceTime\".*Z\",", ""))
                .containsExactly(
                        "{\"type\":\"insulin\",\"amount\":5.25,\"unit\":\"U\"}",
                        "{\"type\":\"carbs\",\"amount\":45,\"unit\":\"g\"}",
                        "{\"type\":\"note\",\"text\":\"lunch\"}",
                        "{\"type\":\"insulin\",\"amount\":2,\"unit\":\"U\"}");
    }

    @Test
    void bloodTestsAndCalibrationsAreOfTheirKinds() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, "timestamp,mgdl,source,uuid\n1711843620000,104,manual,b\n")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"kind\":\"meter\",\"value\":104");
        assertThat(ExportText.read(FAMILY, "timestamp,bg,slope,uuid\n1711843620000,99,1.1,c\n")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"kind\":\"calibration\",\"value\":99");
    }

    @Test
    void aBloodTestThatWasTakenBackIsCountedAndNotTold() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "timestamp,mgdl,source,uuid,state\n1711843620000,104,manual,b,1\n1711843680000,204,manual,c,9\n"
                        + "1711843740000,304,manual,d,8\n1711843800000,404,manual,e,16\n");

        assertThat(read.lines())
                .extracting(line -> line.replaceAll(".*\"value\":(\\d+).*", "$1"))
                .containsExactly("104", "204");
        assertThat(read.problems()).singleElement().asString().contains("taken back");
    }

    @Test
    void whatHasATypeAloneIsToldByItsWord() throws UnreadableCapture {
        assertThat(ExportText.read(
                                FAMILY,
                                "timestamp,eventType,insulin,carbs,notes,uuid\n1711843500000,Site Change,0,0,,t1\n"
                                        + "1711843560000,<none>,0,0,,t2\n")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"type\":\"note\"", "\"text\":\"Site Change\"");
    }
}
