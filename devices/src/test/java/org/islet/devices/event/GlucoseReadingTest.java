package org.islet.devices.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GlucoseReadingTest {

    @Test
    void withoutNotesItTellsNothingOfMealsOrFeelingsAndCountsAsBefore() {
        GlucoseReading blood = reading(List.of("afterMeal", "medication"));
        GlucoseReading control = reading(List.of("stress", GlucoseReading.CONTROL));

        assertThat(blood.withoutNotes().flags()).isEmpty();
        assertThat(blood.withoutNotes().isCounted()).isTrue();
        assertThat(control.withoutNotes().flags()).containsExactly(GlucoseReading.CONTROL);
        assertThat(control.withoutNotes().isCounted()).isFalse();
    }

    private static GlucoseReading reading(List<String> flags) {
        return new GlucoseReading(
                new Origin(DeviceTime.toTheMinute(LocalDateTime.parse("2026-03-01T08:00")), Source.ofLine(0, 1)),
                GlucoseReading.Kind.METER,
                Optional.of(Glucose.mgPerDl(120)),
                Optional.empty(),
                OptionalDouble.empty(),
                flags,
                false);
    }
}
