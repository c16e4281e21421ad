package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.reports.compose.Facts.beyond;
import static org.islet.reports.compose.Facts.dayBefore;
import static org.islet.reports.compose.Facts.meter;
import static org.islet.reports.compose.Facts.sensor;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.compose.day.SensorAccuracy;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class SensorDaysTest {

    private static final ReportRequest TWO_DAYS = Requests.of(2);

    @Test
    void aDayWithoutTheSensorHasNoEpisodesAndNoAreaNotEvenNone() {
        SensorDay nothing = days(flat("10:00", 100, 5)).each().get(0);

        assertThat(nothing.lows()).isEmpty();
        assertThat(nothing.areaAbove()).isEmpty();
        assertThat(nothing.accuracy().mardPercent()).isEmpty();
    }

    @Test
    void anEpisodeCountsOnTheDayItBegins() {
        List<PlacedEvent> events = new ArrayList<>(flat("00:00", 60, 7));
        flat("23:30", 60, 6).forEach(event -> events.add(dayBefore(event)));
        events.addAll(flat("00:35", 100, 4));

        List<SensorDay> each = days(events).each();

        assertThat(each.get(0).lows()).hasValue(1);
        assertThat(each.get(1).lows()).hasValue(0);
    }

    @Test
    void theAreaOfSeveralDaysIsTheMeanOfThoseWithReadings() {
        List<PlacedEvent> events = flat("10:00", 60, 7);

        SensorDay alone = days(events).each().get(1);
        SensorDay together = days(events).together(TWO_DAYS.period());

        assertThat(alone.areaBelow().orElseThrow()).isCloseTo(5, within(1e-9));
        assertThat(together.areaBelow()).isEqualTo(alone.areaBelow());
    }

    @Test
    void loCountsInAnAreaAtTheLimitItStandsFor() {
        List<PlacedEvent> events = List.of(beyond("10:00", OutOfRange.LOW), beyond("10:30", OutOfRange.LOW));

        assertThat(days(events).each().get(1).areaBelow().orElseThrow()).isCloseTo(15, within(1e-9));
    }

    @Test
    void aMeterReadingIsPairedWithTheNearestOfTheSensorAtMostFiveMinutesAway() {
        List<PlacedEvent> events = List.of(
                sensor("12:00", 100),
                sensor("12:05", 110),
                meter("12:02", 80),
                meter("12:10", 100),
                meter("12:11", 50));

        SensorAccuracy accuracy = days(events).each().get(1).accuracy();

        assertThat(accuracy.pairs()).isEqualTo(2);
        assertThat(accuracy.mardPercent().orElseThrow()).isCloseTo(17.5, within(1e-9));
    }

    private static List<PlacedEvent> flat(String from, double mgPerDl, int readings) {
        List<PlacedEvent> events = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            events.add(sensor(LocalTime.parse(from).plusMinutes(5L * i).toString(), mgPerDl));
        }
        return events;
    }

    private static SensorDays days(List<PlacedEvent> events) {
        return new SensorDays(TWO_DAYS, PeriodEvents.of(TWO_DAYS.period(), TWO_DAYS.targets(), events));
    }
}
