package org.islet.devices.family.medtronic600;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlucoseEventsTest {

    @Test
    void meterReadingIsInTheUnitItsFlagSays() throws UnreadableCapture {
        assertThat(meter("00 0078 01").value()).contains(Glucose.mgPerDl(120));
        assertThat(meter("01 0043 01").value()).contains(Glucose.mmolPerL(6.7));
        assertThat(meter("00 0078 01").kind()).isEqualTo(GlucoseReading.Kind.METER);
    }

    @Test
    void meterReadingTheSensorWasCalibratedWithIsACalibration() throws UnreadableCapture {
        assertThat(meter("02 0078 01").kind()).isEqualTo(GlucoseReading.Kind.CALIBRATION);
    }

    @Test
    void meterReadingWithAMetersSerialNumberCameByRadio() throws UnreadableCapture {
        assertThat(meter("00 0078 01 353433323130").linkedMeter()).isTrue();
        assertThat(meter("00 0078 01 000000000000").linkedMeter()).isFalse();
        assertThat(meter("00 0078 01").linkedMeter()).isFalse();
    }

    @Test
    void calibrationTellsItsFactor() throws UnreadableCapture {
        var calibration = (Status) Events.read(Events.event(0x38, "01d3 0078")).get(0);

        assertThat(calibration.name()).isEqualTo("calibrationFactor");
        assertThat(calibration.value()).isEqualTo("4.67 for 120 mg/dL");
    }

    @Test
    void readingsCountBackFromTheEventsTime() throws UnreadableCapture {
        List<DeviceEvent> events =
                Events.read(Events.event(0xD6, "05 03 0078" + reading(120) + reading(300) + reading(90)));

        assertThat(events)
                .filteredOn(GlucoseReading.class::isInstance)
                .extracting(event -> event.time().wallClock().orElseThrow())
                .containsExactly(Events.NOON, Events.NOON.minusMinutes(5), Events.NOON.minusMinutes(10));
        assertThat(events)
                .filteredOn(GlucoseReading.class::isInstance)
                .extracting(
                        event -> ((GlucoseReading) event).value().orElseThrow().value())
                .containsExactly(120.0, 300.0, 90.0);
        assertThat(((GlucoseReading) events.get(0)).isigNanoAmperes()).hasValue(20.05);
    }

    @Test
    void aPredictionThatIsAnUnknownStateIsNotNoPrediction() throws UnreadableCapture {
        assertThat(((Status) Events.read(Events.event(0xD6, "05 00 ffff")).get(0)).value())
                .isEqualTo("unknown65535");
        assertThat(((Status) Events.read(Events.event(0xD6, "05 00 0000")).get(0)).value())
                .isEqualTo("none");
    }

    @Test
    void predictedGlucoseIsAStatusAndNoReading() throws UnreadableCapture {
        List<DeviceEvent> events = Events.read(Events.event(0xD6, "05 00 0078"));

        assertThat(events).singleElement().satisfies(event -> assertThat(((Status) event).value())
                .isEqualTo("120 mg/dL"));
    }

    @Test
    void signedVoltageAndRateAndTheStatesAreMarks() throws UnreadableCapture {
        var reading = (GlucoseReading) Events.read(Events.event(0xD6, "05 01 0000" + "0c78 07d5 cd ff9c 02 05"))
                .get(0);

        assertThat(reading.value()).contains(Glucose.mgPerDl(120));
        assertThat(reading.flags())
                .containsExactly("backfilled", "readingStatus05", "sensorStatus02", "voltage -0.51", "rate -1.0");
    }

    @Test
    void readingWithoutMarksHasNone() throws UnreadableCapture {
        var reading = (GlucoseReading)
                Events.read(Events.event(0xD6, "05 01 0000" + reading(120))).get(0);

        assertThat(reading.flags()).isEmpty();
        assertThat(reading.outOfRange()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "769, initializing",
        "770, calibrationNeeded",
        "771, sensorError",
        "772, calibrationError",
        "773, changeSensor",
        "774, endOfLife",
        "775, notReady",
        "778, calibrationPending",
        "779, changeSensorAfterCalibration",
        "780, timeUnknown",
        "781, unknown781",
        "1023, unknown1023"
    })
    void stateOfTheSensorIsNeverGlucose(int value, String name) throws UnreadableCapture {
        var state = (Status)
                Events.read(Events.event(0xD6, "05 01 0000" + reading(value))).get(0);

        assertThat(state.name()).isEqualTo("sensorState");
        assertThat(state.value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"776, HIGH", "777, LOW"})
    void outOfRangeIsShownWithoutANumber(int value, OutOfRange range) throws UnreadableCapture {
        var reading = (GlucoseReading)
                Events.read(Events.event(0xD6, "05 01 0000" + reading(value))).get(0);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.outOfRange()).contains(range);
    }

    @Test
    void missingReadingsAreSaidAndTheOthersRead() throws UnreadableCapture {
        Decoded decoded = Events.decode(Events.event(0xD6, "05 03 0000" + reading(120)));

        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("promises 3 sensor readings and holds 1"));
    }

    private static GlucoseReading meter(String body) throws UnreadableCapture {
        return (GlucoseReading) Events.read(Events.event(0x32, body)).get(0);
    }

    private static String reading(int value) {
        return "%04x 07d5 00 0000 00 00".formatted(value);
    }
}
