package org.islet.devices.family.contourapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class ContourAppDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new ContourAppFamily();
    private static final String HEADER =
            "#,Date and Time,BGValue[mmol/L],Meal Marker,Data Source,Notes,Activity,Meal [g],Medication,Location\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file(HEADER + "1,2024-03-02 07:15,6.2,Fasting,Meter,,,,,\n"),
                ExportText.file(HEADER.replace(',', '\t') + "1\t23/03/2024 07:15\t6,2\tFasting\tMeter\t\t\t\t\t\n"));
    }

    @Test
    void readsWhatWasMeasuredAndWhatWasWritten() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, HEADER + "1,2024-03-02 19:15,6.2,Before Meal,Manual,tired,run,45,insulin,Ada's house\n");

        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-02T19:15\",\"kind\":\"meter\",\"value\":6.2,"
                                + "\"unit\":\"mmol/L\",\"flags\":[\"beforeMeal\",\"manual\"]}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2024-03-02T19:15\",\"amount\":45,\"unit\":\"g\"}",
                        "{\"type\":\"exercise\",\"deviceTime\":\"2024-03-02T19:15\",\"text\":\"run\"}",
                        "{\"type\":\"otherMarker\",\"deviceTime\":\"2024-03-02T19:15\","
                                + "\"text\":\"medication: insulin\"}",
                        "{\"type\":\"note\",\"deviceTime\":\"2024-03-02T19:15\",\"text\":\"tired\"}");
    }

    @Test
    void asksForTheDateOrderOfThePhone() throws UnreadableCapture {
        String ambiguous = HEADER + "1,02/03/2024 7:15 PM,6.2,No Mark,Meter,,,,,\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, ambiguous))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
        assertThat(ExportText.read(FAMILY, ambiguous, DateOrder.MONTH_DAY_YEAR).lines())
                .first()
                .asString()
                .contains("2024-02-03T19:15");
    }

    @Test
    void everyRowOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("contour-app-mgdl.csv");
        ExportText read = ExportText.fixture(FAMILY, "contour-app-mgdl.csv");

        List<GlucoseReading> readings = read.glucose(GlucoseReading.Kind.METER);
        assertThat(read.problems()).isEmpty();
        assertThat(readings)
                .filteredOn(reading -> reading.flags().contains("manual"))
                .hasSize(expected.get("manual").whole());
        assertThat(readings)
                .filteredOn(reading -> !reading.flags().contains("manual"))
                .hasSize(expected.get("meter").whole());
    }
}
