package org.islet.devices.family.diasend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class DiasendDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new DiasendFamily();

    private static final String GLUCOSE =
            "Name,Ada Example\nSerial number,9\n\nTime,mmol/L\n" + "03/04/2017 07:15,5.6\n03/04/2017 07:20,HI\n";

    private static final String INSULIN = "Time,Basal Amount (U/h),Bolus Type,Bolus Volume (U),Immediate Volume (U),"
            + "Extended Volume (U),Duration (min),Carbs(g),Notes\n2017-04-03 00:00:00,0.8,,,,,,,\n"
            + "2017-04-03 08:00:00,,Normal,5.2,,,,45,\n2017-04-03 12:00:00,,Combination,6,2,4,90,,party\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(GLUCOSE), ExportText.file(INSULIN));
    }

    @Test
    void theNameOfASheetTellsASensorFromAMeter() throws UnreadableCapture {
        var sheet = new CapturePart(CapturePart.UNKNOWN, "CGM", GLUCOSE.getBytes(StandardCharsets.UTF_8), 1, 0);

        assertThat(FAMILY.decoder()
                        .decode(RawCapture.ofParts(List.of(sheet)))
                        .events()
                        .toString())
                .contains("SENSOR")
                .doesNotContain("METER");
        assertThat(ExportText.read(FAMILY, GLUCOSE).lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2017-04-03T07:15\",\"kind\":\"meter\",\"value\":5.6,"
                                + "\"unit\":\"mmol/L\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2017-04-03T07:20\",\"kind\":\"meter\",\"range\":\"high\"}");
    }

    @Test
    void readsTheSheetOfInsulin() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, INSULIN);

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"basal\",\"deviceTime\":\"2017-04-03T00:00:00\",\"kind\":\"scheduled\",\"rate\":0.8}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2017-04-03T08:00:00\",\"kind\":\"normal\",\"delivered\":5.2}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2017-04-03T08:00:00\",\"amount\":45,\"unit\":\"g\"}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2017-04-03T12:00:00\",\"kind\":\"dualNormal\",\"delivered\":2}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2017-04-03T12:00:00\",\"kind\":\"dualSquare\",\"delivered\":4,"
                                + "\"durationMinutes\":90}",
                        "{\"type\":\"note\",\"deviceTime\":\"2017-04-03T12:00:00\",\"text\":\"party\"}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void partsOfABolusThatDoNotComeToItsWholeAreToldAsTheyAreAndDoubted() throws UnreadableCapture {
        String header = INSULIN.substring(0, INSULIN.indexOf('\n') + 1);
        ExportText read = ExportText.read(FAMILY, header + "2017-04-03 08:00:00,,Combination,5,,3,60,,\n");

        assertThat(read.lines()).singleElement().asString().contains("\"kind\":\"square\"", "\"delivered\":3");
        assertThat(read.problems()).singleElement().asString().contains("do not come to the whole");
        assertThat(ExportText.read(FAMILY, header + "2017-04-03 08:00:00,,Combination,5,2,3,60,,\n")
                        .problems())
                .isEmpty();
    }
}
