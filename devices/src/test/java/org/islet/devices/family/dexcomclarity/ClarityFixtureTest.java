package org.islet.devices.family.dexcomclarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;

class ClarityFixtureTest {

    @Test
    void everyRowOfTheG7ExportIsRead() throws IOException, UnreadableCapture {
        Path file = Fixtures.export("dexcom-clarity-g7-mgdl.csv");
        Expectation expected = Expectation.read(Fixtures.export("dexcom-clarity-g7-mgdl.csv.expected.json"));

        Decoded decoded = new ClarityDecoder().decode(RawCapture.ofFile(Files.readAllBytes(file)));

        assertThat(decoded.problems()).isEmpty();
        assertThat(readings(decoded, GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("egv").whole())
                .allSatisfy(reading -> reading.value()
                        .ifPresent(value -> assertThat(value.unit().symbol())
                                .isEqualTo(expected.get("units").text())));
        assertThat(outOfRange(decoded, GlucoseReading.OutOfRange.LOW))
                .isEqualTo(expected.get("low").whole());
        assertThat(outOfRange(decoded, GlucoseReading.OutOfRange.HIGH))
                .isEqualTo(expected.get("high").whole());
        assertThat(amounts(decoded, LogbookEntry.Kind.INSULIN)).isEqualTo(numbers(expected.get("insulin")));
        assertThat(amounts(decoded, LogbookEntry.Kind.CARBS)).isEqualTo(numbers(expected.get("carbs")));
        assertThat(readings(decoded, GlucoseReading.Kind.CALIBRATION))
                .extracting(reading -> reading.value().orElseThrow().value())
                .isEqualTo(numbers(expected.get("calibration")));
        assertThat(decoded.events()).filteredOn(PumpSettings.class::isInstance).hasSize(7);
        assertThat(decoded.events()).filteredOn(Status.class::isInstance).hasSize(1);
        assertThat(decoded.toString()).doesNotContain("Person");
    }

    private static List<GlucoseReading> readings(Decoded decoded, GlucoseReading.Kind kind) {
        return decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() == kind)
                .toList();
    }

    private static long outOfRange(Decoded decoded, GlucoseReading.OutOfRange range) {
        return readings(decoded, GlucoseReading.Kind.SENSOR).stream()
                .filter(reading -> reading.outOfRange().filter(range::equals).isPresent())
                .count();
    }

    private static List<Double> amounts(Decoded decoded, LogbookEntry.Kind kind) {
        return decoded.events().stream()
                .filter(LogbookEntry.class::isInstance)
                .map(LogbookEntry.class::cast)
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.amount().orElseThrow())
                .toList();
    }

    private static List<Double> numbers(Expectation list) {
        return list.items().stream().map(Expectation::number).toList();
    }
}
