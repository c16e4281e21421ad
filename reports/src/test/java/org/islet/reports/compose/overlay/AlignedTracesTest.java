package org.islet.reports.compose.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.devices.event.Glucose;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.model.GlucoseRange;
import org.junit.jupiter.api.Test;

class AlignedTracesTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void aPieceBeginsItsTimeBeforeTheMomentAndEndsItsTimeAfterIt() {
        List<CountedReading> readings = every15Minutes(NOON.minus(Duration.ofHours(5)), 41, 100);

        var traces = AlignedTraces.of(readings, List.of(NOON), Duration.ofHours(1), Duration.ofHours(2));

        assertThat(traces.lines()).hasSize(1);
        assertThat(traces.lines().get(0).get(0)).isEqualTo(new AlignedTraces.Point(0, 100));
        assertThat(traces.lines().get(0)).last().isEqualTo(new AlignedTraces.Point(2.75, 100));
    }

    @Test
    void aGapOfMoreThanHalfAnHourBreaksIt() {
        List<CountedReading> readings = new ArrayList<>(every15Minutes(NOON, 3, 100));
        readings.addAll(every15Minutes(NOON.plus(Duration.ofMinutes(62)), 3, 100));

        var traces = AlignedTraces.of(readings, List.of(NOON), Duration.ZERO, Duration.ofHours(3));

        assertThat(traces.lines()).extracting(List::size).containsExactly(3, 3);
    }

    @Test
    void theMedianOfFiveIsTheThirdAndOfFourThereIsNone() {
        List<CountedReading> readings = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            Instant moment = NOON.plus(Duration.ofDays(day));
            moments.add(moment);
            readings.addAll(every15Minutes(moment, day == 0 ? 1 : 2, 100 + 10 * day));
        }

        var traces = AlignedTraces.of(readings, moments, Duration.ZERO, Duration.ofHours(1));

        assertThat(traces.median()).containsExactly(new AlignedTraces.Point(0.125, 120));
    }

    private static List<CountedReading> every15Minutes(Instant from, int number, double mgPerDl) {
        return IntStream.range(0, number)
                .mapToObj(i -> new CountedReading(
                        from.plus(Duration.ofMinutes(15L * i)),
                        Glucose.mgPerDl(mgPerDl),
                        Optional.empty(),
                        GlucoseRange.IN_RANGE,
                        true,
                        15))
                .toList();
    }
}
