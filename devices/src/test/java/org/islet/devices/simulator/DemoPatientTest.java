package org.islet.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the demo uploads is what real devices would: recognised and decoded by the families themselves. */
class DemoPatientTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-24");
    private static final LocalDate LAST = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @EnumSource
    void everyUploadIsRecognisedAndDecodedWithoutAProblem(DemoPatient patient) throws Exception {
        for (SimulatedUpload upload : patient.uploads(FIRST, LAST)) {
            Decoded decoded = decoded(upload);

            assertThat(decoded.problems()).isEmpty();
            assertThat(decoded.events()).hasSizeGreaterThan(100);
        }
    }

    /** A meter whose owner never set it to winter time is an hour ahead. */
    @ParameterizedTest
    @EnumSource
    void dataReachToTheEveningOfTheLastDayAndNoFurther(DemoPatient patient) throws Exception {
        LocalDateTime newest = events(patient).stream()
                .flatMap(event -> event.time().wallClock().stream())
                .max(LocalDateTime::compareTo)
                .orElseThrow();

        assertThat(newest).isBetween(LAST.atTime(19, 0), LAST.plusDays(1).atTime(1, 0));
    }

    @Test
    void fiveYearsAreAFileAYear() {
        LocalDate first = DemoPatient.FIVE_YEARS.first(LAST);

        assertThat(first).isEqualTo("2021-11-22");
        assertThat(DemoPatient.FIVE_YEARS.uploads(first, LAST))
                .extracting(SimulatedUpload::fileName)
                .containsExactly(
                        "clarity-export-2021.csv",
                        "clarity-export-2022.csv",
                        "clarity-export-2023.csv",
                        "clarity-export-2024.csv",
                        "clarity-export-2025.csv");
    }

    @Test
    void thePumpRemembersAllThatHappened() throws Exception {
        List<DeviceEvent> events = events(DemoPatient.PUMP_AND_SENSOR);

        assertThat(readings(events, GlucoseReading.Kind.SENSOR)).hasSizeBetween(24_000, 25_920);
        assertThat(readings(events, GlucoseReading.Kind.CALIBRATION)).hasSizeBetween(90, 220);
        assertThat(events).filteredOn(Bolus.class::isInstance).hasSizeGreaterThan(270);
        assertThat(events).filteredOn(Basal.class::isInstance).hasSizeGreaterThan(540);
        assertThat(events).filteredOn(DailyTotal.class::isInstance).hasSizeBetween(85, 90);
    }

    @Test
    void theEndOfSummerTimeIsSetByHandAfterSomeHours() throws Exception {
        List<ClockChange> changes = clockChanges(DemoPatient.PUMP_AND_SENSOR);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(Duration.between(change.from(), change.to())).hasHours(-1);
            assertThat(change.to().toLocalDate()).isEqualTo(LocalDate.parse("2026-10-25"));
        });
    }

    @Test
    void theTravellerSetsTheClockThereAndBackAndInAutumn() throws Exception {
        List<Duration> jumps = clockChanges(DemoPatient.TRAVEL).stream()
                .map(change -> Duration.between(change.from(), change.to()))
                .toList();

        assertThat(jumps).containsExactly(Duration.ofHours(-6), Duration.ofHours(6), Duration.ofHours(-1));
    }

    @Test
    void weeksAreMissingInLongGaps() throws Exception {
        List<LocalDateTime> times = readings(events(DemoPatient.LONG_GAPS), GlucoseReading.Kind.SENSOR).stream()
                .map(reading -> reading.time().wallClock().orElseThrow())
                .toList();

        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            gaps.add(Duration.between(times.get(i - 1), times.get(i)));
        }
        assertThat(gaps).filteredOn(gap -> gap.toDays() >= 14).hasSizeBetween(3, 5);
    }

    @Test
    void theMeterIsUsedSeveralTimesADay() throws Exception {
        assertThat(readings(events(DemoPatient.METER_ONLY), GlucoseReading.Kind.METER))
                .hasSizeBetween(300, 800);
    }

    private static List<ClockChange> clockChanges(DemoPatient patient) throws Exception {
        return events(patient).stream()
                .filter(ClockChange.class::isInstance)
                .map(ClockChange.class::cast)
                .toList();
    }

    private static List<GlucoseReading> readings(List<DeviceEvent> events, GlucoseReading.Kind kind) {
        return events.stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() == kind)
                .toList();
    }

    private static List<DeviceEvent> events(DemoPatient patient) throws Exception {
        List<DeviceEvent> events = new ArrayList<>();
        for (SimulatedUpload upload : patient.uploads(FIRST, LAST)) {
            events.addAll(decoded(upload).events());
        }
        return events;
    }

    private static Decoded decoded(SimulatedUpload upload) throws UnreadableCapture, DamagedCaptureFile {
        byte[] bytes = upload.bytes();
        RawCapture capture = CaptureFile.isOne(bytes) ? CaptureFile.open(bytes) : RawCapture.ofFile(bytes);
        return Families.catalogue().of(capture).orElseThrow().decoder().decode(capture);
    }
}
