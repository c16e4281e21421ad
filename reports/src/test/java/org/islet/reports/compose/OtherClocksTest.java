package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class OtherClocksTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void whereNoDeviceShowedOtherHoursNothingIsSaid() {
        assertThat(said(Requests.BERLIN, reading("2026-05-01T08:00", Requests.BERLIN)))
                .isEmpty();
    }

    @Test
    void aJourneyIsSaidWithItsDaysAndHours() {
        assertThat(said(
                        Requests.BERLIN,
                        reading("2026-05-01T08:00", Requests.BERLIN),
                        reading("2026-05-02T08:00", NEW_YORK),
                        reading("2026-05-03T08:00", NEW_YORK)))
                .contains("The hours are those of Europe/Berlin. On 2 days the clock of a device was 6 h behind them.");
    }

    @Test
    void byTheClockOfTheJourneyTheDaysAtHomeAreTheOthers() {
        assertThat(said(NEW_YORK, reading("2026-05-01T08:00", Requests.BERLIN), reading("2026-05-02T08:00", NEW_YORK)))
                .contains(
                        "The hours are those of America/New_York. On 1 day the clock of a device was 6 h ahead of them.");
    }

    @Test
    void aFewMinutesAndAClockThatIsInNoZoneAreNoOtherHours() {
        assertThat(said(
                        Requests.BERLIN,
                        reading("2026-05-01T08:00", "2026-05-01T08:12", Requests.BERLIN),
                        reading("2026-05-01T09:00", "2007-01-01T00:00", Requests.BERLIN)))
                .isEmpty();
    }

    private static Optional<String> said(ZoneId zone, PlacedEvent... events) {
        var request = Requests.of(14);
        var ofPeriod = PeriodEvents.of(request.period(), request.targets(), new ArrayList<>(List.of(events)));
        return OtherClocks.of(ofPeriod.inPeriod(), zone).ofPeriod().map(phrase -> Words.of(request)
                .say(phrase));
    }

    private static PlacedEvent reading(String there, ZoneId zone) {
        return reading(there, there, zone);
    }

    /** When it was by the clock on the wall there, and what the device showed. */
    private static PlacedEvent reading(String there, String shown, ZoneId zone) {
        var origin = new Origin(DeviceTime.toTheMinute(LocalDateTime.parse(shown)), Source.ofLine(0, 1));
        return new PlacedEvent(
                GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(100)),
                Optional.of(LocalDateTime.parse(there).atZone(zone).toInstant()),
                Optional.of(LocalDateTime.parse(there)),
                false,
                "Pump",
                "capture");
    }
}
