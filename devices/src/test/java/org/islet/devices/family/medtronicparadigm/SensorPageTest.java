package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class SensorPageTest {

    private static final String STAMP_LAST_HEARD = "10 04 00 8a 08";
    private static final String STAMP_GAP = "10 44 00 8a 08";

    @Test
    void readingsBeforeATimestampAreCountedBackFromIt() {
        List<DeviceEvent> events = decoded("50 51 52" + STAMP_LAST_HEARD);

        assertThat(time(events.get(2))).isEqualTo(LocalDateTime.parse("2016-08-04T10:00"));
        assertThat(time(events.get(0))).isEqualTo(LocalDateTime.parse("2016-08-04T09:50"));
        assertThat(events.get(0).time().isEstimated()).isFalse();
    }

    @Test
    void readingsBehindTheLastTimestampAreCountedOnAndEstimated() {
        List<DeviceEvent> events = decoded(STAMP_LAST_HEARD + "50 51");

        assertThat(time(events.get(2))).isEqualTo(LocalDateTime.parse("2016-08-04T10:10"));
        assertThat(events.get(2).time().isEstimated()).isTrue();
    }

    @Test
    void behindAGapNoTimeIsKnown() {
        List<DeviceEvent> events = decoded(STAMP_GAP + "50 51");

        assertThat(events.get(2).time().wallClock()).isEmpty();
    }

    @Test
    void aWeakSignalTakesFiveMinutesAndANoOperationNone() {
        List<DeviceEvent> events = decoded("50 02 13 51" + STAMP_LAST_HEARD);

        assertThat(time(events.get(0))).isEqualTo(LocalDateTime.parse("2016-08-04T09:50"));
        assertThat(((Status) events.get(1)).name()).isEqualTo("sensorSignal");
    }

    @Test
    void lowAndHighAreReadingsOutOfRange() {
        List<DeviceEvent> events = decoded("06 ff 07" + STAMP_LAST_HEARD);

        assertThat(reading(events.get(0)).outOfRange()).contains(GlucoseReading.OutOfRange.LOW);
        assertThat(reading(events.get(0)).value()).contains(Glucose.mgPerDl(40));
        assertThat(reading(events.get(1)).outOfRange()).contains(GlucoseReading.OutOfRange.HIGH);
        assertThat(reading(events.get(1)).value()).contains(Glucose.mgPerDl(400));
    }

    @Test
    void aZeroAtThePagesBeginningBelongsToItsOldestRecord() {
        assertThat(reading(decoded("00 07 50" + STAMP_LAST_HEARD).get(0)).outOfRange())
                .contains(GlucoseReading.OutOfRange.HIGH);
        assertThat(((Status) decoded("00 03 50" + STAMP_LAST_HEARD).get(0)).value())
                .isEqualTo("meterGlucoseNow");
        assertThat(reading(decoded("00 10 24 80 8a 0e 50" + STAMP_LAST_HEARD).get(0))
                        .value())
                .contains(Glucose.mgPerDl(256));
    }

    /** As records of the history 0x5B is a calculation, 0x33 a temporary rate, and 0x50 a setting. */
    @Test
    void aPageOfReadingsWithoutATimestampYetIsNoHistory() {
        for (String reading : List.of("5b", "33", "50", "52", "3f", "70")) {
            List<DeviceEvent> events =
                    told(Bytes.page(CapturePart.UNKNOWN, (reading + "13").repeat(3) + reading.repeat(57)));

            assertThat(events)
                    .as(reading)
                    .filteredOn(GlucoseReading.class::isInstance)
                    .hasSize(60);
            assertThat(events).as(reading).hasSize(63);
        }
    }

    @Test
    void aHistoryPageOfOneRecordIsNoGlucoseThoughItsBytesCouldBe() {
        assertThat(told(Bytes.page(CapturePart.UNKNOWN, "1e 1e 2e 40 34 1f 15")))
                .singleElement()
                .isInstanceOf(Suspension.class);
    }

    @Test
    void aPageWithoutATimestampYetIsTheNewest() {
        List<DeviceEvent> events = told(
                Bytes.page(CapturePart.UNKNOWN, "60".repeat(12)),
                Bytes.page(CapturePart.UNKNOWN, "50".repeat(12) + STAMP_LAST_HEARD));

        assertThat(reading(events.get(0)).value()).contains(Glucose.mgPerDl(160));
        assertThat(reading(events.get(events.size() - 1)).value()).contains(Glucose.mgPerDl(192));
    }

    @Test
    void aCalibrationHasNineBits() {
        GlucoseReading calibration = reading(Bytes.sensorRecord("0e 8a80 24 10 2c"));

        assertThat(calibration.kind()).isEqualTo(GlucoseReading.Kind.CALIBRATION);
        assertThat(calibration.value()).contains(Glucose.mgPerDl(300));
    }

    @Test
    void aCalibrationWithABitNobodyUnderstandsIsKeptAsBytes() {
        assertThat(Bytes.sensorRecord("0e 8a80 64 10 2c")).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void theLowestBitOfTheCurrentIsGlucoseFromTheRevelOn() {
        assertThat(withCurrent("523").value()).contains(Glucose.mgPerDl(161));
        assertThat(withCurrent("523").isigNanoAmperes()).hasValue(20.0);
        assertThat(withCurrent("522").value()).contains(Glucose.mgPerDl(160));
        assertThat(withCurrent("522").isigNanoAmperes()).hasValue(20.01);
    }

    private static List<DeviceEvent> told(CapturePart... pages) {
        return Bytes.decode("523", pages).events();
    }

    private static GlucoseReading withCurrent(String model) {
        byte[] isig = new byte[PageChecksum.ISIG_PAGE];
        isig[0] = (byte) 0xD1;
        isig[1] = 0x07;
        PageChecksum.writeIsig(isig);
        return reading(
                Bytes.decode(model, Bytes.page("glucose-page", "50" + STAMP_LAST_HEARD), Bytes.part("isig-page", isig))
                        .events()
                        .get(0));
    }

    private static List<DeviceEvent> decoded(String hex) {
        return Bytes.decode("522", Bytes.page("glucose-page", hex)).events();
    }

    private static LocalDateTime time(DeviceEvent event) {
        return event.time().wallClock().orElseThrow();
    }

    private static GlucoseReading reading(DeviceEvent event) {
        return (GlucoseReading) event;
    }
}
