package org.islet.devices.family.dexcomclarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class ClarityEncoderTest {

    private static final DeviceTime MORNING = DeviceTime.toTheSecond(LocalDateTime.of(2026, 11, 1, 7, 0, 5));

    @Test
    void whatIsWrittenIsReadBack() throws UnreadableCapture {
        List<DeviceEvent> events = List.of(
                GlucoseReading.of(at(3), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(121)),
                new GlucoseReading(
                        at(4),
                        GlucoseReading.Kind.SENSOR,
                        Optional.empty(),
                        Optional.of(GlucoseReading.OutOfRange.HIGH),
                        OptionalDouble.empty(),
                        List.of(),
                        false),
                GlucoseReading.of(at(5), GlucoseReading.Kind.CALIBRATION, Glucose.mgPerDl(118)),
                new LogbookEntry(
                        at(6),
                        LogbookEntry.Kind.INSULIN,
                        OptionalDouble.of(4.5),
                        Optional.of("U"),
                        Optional.of("Fast-Acting")),
                new LogbookEntry(
                        at(7), LogbookEntry.Kind.CARBS, OptionalDouble.of(30), Optional.of("g"), Optional.empty()),
                new LogbookEntry(
                        at(8),
                        LogbookEntry.Kind.EXERCISE,
                        OptionalDouble.of(45),
                        Optional.of("min"),
                        Optional.of("Light")));

        byte[] file = new ClarityEncoder(GlucoseUnit.MG_PER_DL, "Dexcom G7 Mobile App").encode(events);

        var decoded = new ClarityDecoder().decode(RawCapture.ofFile(file));
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).first().asString().contains("Dexcom G7 Mobile App");
        assertThat(decoded.events().subList(1, decoded.events().size())).isEqualTo(events);
    }

    @Test
    void writesTenthsOfMillimoles() throws UnreadableCapture {
        var reading = GlucoseReading.of(at(3), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(126));

        byte[] file = new ClarityEncoder(GlucoseUnit.MMOL_PER_L, "Dexcom G6").encode(List.of(reading));

        assertThat(new ClarityDecoder().decode(RawCapture.ofFile(file)).events())
                .contains(GlucoseReading.of(at(3), GlucoseReading.Kind.SENSOR, Glucose.mmolPerL(7.0)));
    }

    private static Origin at(int line) {
        return new Origin(MORNING, Source.ofLine(0, line));
    }
}
