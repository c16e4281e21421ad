package org.islet.devices.family.xdripsidiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.islet.devices.protocol.zip.ZipChecksums;
import org.junit.jupiter.api.Test;

class XDripSiDiaryDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new XDripSiDiaryFamily();
    private static final String HEADER = "DAY;TIME;UDT_CGMS;BG_LEVEL;CH_GR;BOLUS;REMARK\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, ZipChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file(HEADER + "20.04.2024;00:01;123;;;;\n"),
                RawCapture.ofFile(zipped(HEADER + "20.04.2024;00:01;123;;;;\n")));
    }

    @Test
    void readsEveryColumnOfARow() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEADER + "03.04.2024;08:05;123;131;45;4,5;toast\n")
                        .lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-04-03T08:05\",\"kind\":\"sensor\",\"value\":123,"
                                + "\"unit\":\"mg/dL\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-04-03T08:05\",\"kind\":\"meter\",\"value\":131,"
                                + "\"unit\":\"mg/dL\"}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2024-04-03T08:05\",\"amount\":45,\"unit\":\"g\"}",
                        "{\"type\":\"insulin\",\"deviceTime\":\"2024-04-03T08:05\",\"amount\":4.5,\"unit\":\"U\","
                                + "\"text\":\"bolus\"}",
                        "{\"type\":\"note\",\"deviceTime\":\"2024-04-03T08:05\",\"text\":\"toast\"}");
    }

    @Test
    void readsTheZipXDripWrites() throws UnreadableCapture {
        RawCapture zip = RawCapture.ofFile(zipped(HEADER + "20.04.2024;00:01;123;;;;\n"));

        assertThat(FAMILY.likeness(zip)).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(FAMILY.decoder().decode(zip).events()).hasSize(1);
    }

    @Test
    void everyRowOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("xdrip-sidiary-export.csv");
        ExportText read = ExportText.fixture(FAMILY, "xdrip-sidiary-export.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("cgm").whole());
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).isEqualTo(ExportText.numbers(expected.get("bg")));
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).isEqualTo(ExportText.numbers(expected.get("carbs")));
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).isEqualTo(ExportText.numbers(expected.get("bolus")));
    }

    private static byte[] zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("exportSiDiary20240420.csv"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheOldestExportsOfTheSensorAlone() throws UnreadableCapture {
        assertThat(ExportText.read(new XDripSiDiaryFamily(), "DAY;TIME;UDT_CGMS\n20.04.2015;00:01;123\n")
                        .lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2015-04-20T00:01\",\"kind\":\"sensor\","
                        + "\"value\":123,\"unit\":\"mg/dL\"}");
    }

    @Test
    void aRemarkMayHoldSemicolons() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, HEADER + "20.04.2024;00:01;;131;;;slept; ate; ran\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).hasSize(2).last().asString().contains("\"text\":\"slept; ate; ran\"");
    }

    @Test
    void cellsBehindAColumnThatIsNotTheLastAreNotARemark() throws UnreadableCapture {
        ExportText read =
                ExportText.read(FAMILY, "DAY;TIME;UDT_CGMS;REMARK;MOOD\n20.04.2024;00:01;131;slept;fine;more\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("it has more cells than its header");
    }
}
