package org.islet.record.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.islet.record.codec.InventedEvents;
import org.islet.record.codec.StreamDay;
import org.junit.jupiter.api.Test;

class TouchedTimeTest {

    private final TouchedTime touched = new TouchedTime();

    @Test
    void reachesOverTheDaysBesideWhatWasWritten() {
        touched.add(chunk(InventedEvents.NOON));

        assertThat(touched.runs()).containsExactly(days("2026-02-28", "2026-03-02"));
    }

    @Test
    void joinsDaysThatFollowOneAnotherInWhateverOrderTheyCame() {
        touched.add(chunk(InventedEvents.NOON.plusDays(2)));
        touched.add(chunk(InventedEvents.NOON.plusYears(1)));
        touched.add(chunk(InventedEvents.NOON));

        assertThat(touched.runs()).containsExactly(days("2026-02-28", "2026-03-04"), days("2027-02-28", "2027-03-02"));
    }

    @Test
    void isNowhereWhereNoReadingWasWritten() {
        var boluses = List.of(InventedEvents.kept(InventedEvents.bolus(InventedEvents.NOON, 2), InventedEvents.FIRST));

        touched.add(null);
        touched.add(DayBlock.of(1, StreamDay.of(boluses.get(0)), 1, boluses), boluses);

        assertThat(touched.runs()).isEmpty();
    }

    private static DayBlock chunk(LocalDateTime clock) {
        var reading = InventedEvents.kept(InventedEvents.sensor(clock, 100), InventedEvents.FIRST);
        return DayBlock.of(1, StreamDay.of(reading), 1, List.of(reading));
    }

    private static TouchedTime.Days days(String first, String last) {
        return new TouchedTime.Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
