package org.islet.devices.family.libredesktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class LibreDesktopDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new LibreDesktopFamily();
    private static final String HEADER = "Ada Example\n"
            + "ID\tTime\tRecord Type\tHistoric Glucose (mmol/L)\tScan Glucose (mmol/L)\tNon-numeric Rapid-Acting Insulin"
            + "\tRapid-Acting Insulin (units)\tNon-numeric Food\tCarbohydrates (grams)\tNon-numeric Long-Acting Insulin"
            + "\tLong-Acting Insulin (units)\tNotes\tStrip Glucose (mmol/L)\tKetone (mmol/L)\tMeal Insulin (units)"
            + "\tCorrection Insulin (units)\tUser Change Insulin (units)\tPrevious Time\tUpdated Time\n";
    private static final String READING = "1\t2017/06/01 10:03\t0\t6.6" + "\t".repeat(15) + "\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(HEADER + READING));
    }

    @Test
    void readsASensorValueInTheUnitOfTheHeader() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEADER + READING).lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2017-06-01T10:03\",\"kind\":\"sensor\","
                        + "\"value\":6.6,\"unit\":\"mmol/L\"}");
    }

    @Test
    void readsAClockThatWasSet() throws UnreadableCapture {
        String set = "2\t2017/06/01 13:25\t6" + "\t".repeat(14) + "\t2017/06/01 13:25\t2017/06/01 14:25\n";

        assertThat(ExportText.read(FAMILY, HEADER + set).lines())
                .containsExactly("{\"type\":\"clockChange\",\"deviceTime\":\"2017-06-01T13:25\","
                        + "\"from\":\"2017-06-01T13:25\",\"to\":\"2017-06-01T14:25\"}");
    }

    @Test
    void leavesThePersonOutside() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEADER + READING + "2\tbad\n")
                        .decoded()
                        .toString())
                .doesNotContain("Ada");
    }

    @Test
    void everyRowOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("libre-desktop-text-mmol.txt");
        ExportText read = ExportText.fixture(FAMILY, "libre-desktop-text-mmol.txt");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("historic").whole())
                .allSatisfy(reading ->
                        assertThat(reading.value().orElseThrow().unit()).isEqualTo(GlucoseUnit.MMOL_PER_L));
        assertThat(read.glucose(GlucoseReading.Kind.SCAN))
                .hasSize(expected.get("scan").whole());
        assertThat(read.events(ClockChange.class)).singleElement().satisfies(change -> {
            assertThat(change.from())
                    .hasToString(expected.get("timeChange").get("from").text());
            assertThat(change.to())
                    .hasToString(expected.get("timeChange").get("to").text());
        });
    }
}
