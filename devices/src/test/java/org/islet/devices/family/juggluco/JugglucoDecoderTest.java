package org.islet.devices.family.juggluco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class JugglucoDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new JugglucoFamily();

    private static final String STREAM =
            "Sensorid\tnr\tUnixTime\tYYYY-mm-dd-HH:MM:SS\tTZ\tMin\tmmol/L\tRate\tChangeLabel\n"
                    + "XXTEST\t8463\t1711846800\t2024-03-31-03:00:00\t2\t8467\t4.4\t0\tSTABLE\n"
                    + "XXTEST\t8464\t1711846740\t2024-03-31-01:59:00\t1\t8468\t4.5\t0\tSTABLE\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file(STREAM),
                ExportText.file("Sensorid\tnr\tUnixTime\tYYYY-mm-ddTHH:MM:SS\tTZ\tMin\tmg/dL\n"
                        + "XXTEST\t13\t1711846800\t2024-03-31T03:00:00\t2\t60\t202\n"));
    }

    @Test
    void theClockOfTheTelephoneStandsBesideTheMoment() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, STREAM);

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-31T03:00:00\",\"time\":\"2024-03-31T03:00:00+02:00\","
                                + "\"kind\":\"sensor\",\"value\":4.4,\"unit\":\"mmol/L\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-31T01:59:00\",\"time\":\"2024-03-31T01:59:00+01:00\","
                                + "\"kind\":\"sensor\",\"value\":4.5,\"unit\":\"mmol/L\"}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aRowWithoutAValueOrATimeIsSaid() throws UnreadableCapture {
        ExportText read =
                ExportText.read(FAMILY, STREAM.replace("\t4.4\t", "\t\t").replace("1711846740", "x"));

        assertThat(read.lines()).isEmpty();
        assertThat(read.problems()).hasSize(2).allMatch(problem -> problem.contains("Row skipped"));
    }

    @Test
    void hoursThatAreNoTimeZoneLeaveTheMomentWithoutTheTelephonesClockAndAreSaid() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, STREAM.replace("\t2\t8467", "\t7200\t8467"));

        assertThat(read.lines()).first().asString().contains("\"time\":\"2024-03-31T01:00:00Z\"");
        assertThat(read.problems()).singleElement().asString().startsWith("2: ").contains("no time zone");
    }
}
