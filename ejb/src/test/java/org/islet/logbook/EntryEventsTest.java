package org.islet.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.line.EventLine;
import org.junit.jupiter.api.Test;

class EntryEventsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void everyKindIsAnEventOfItsMomentWithItsNumberAndUnit() {
        for (EntryKind kind : EntryKind.values()) {
            var events = EntryEvents.of(sample(kind));

            assertThat(events).as(kind.name()).hasSize(1);
            assertThat(events.get(0).time().absolute().orElseThrow().toInstant())
                    .isEqualTo(NOON);
            assertThat(EventLine.withoutSource(events.get(0))).isNotEmpty();
        }
    }

    @Test
    void glucoseCountsInNoStatistic() {
        var reading = (GlucoseReading) EntryEvents.of(Written.of(NOON, EntryKind.GLUCOSE, 5.6, "mmol/L"))
                .get(0);

        assertThat(reading.value().orElseThrow().inMmolPerL()).isEqualTo(5.6);
        assertThat(reading.isCounted()).isFalse();
    }

    @Test
    void bothBloodPressuresAreTold() {
        assertThat(EntryEvents.of(sample(EntryKind.BLOOD_PRESSURE)))
                .singleElement()
                .extracting(event -> ((LogbookEntry) event).text().orElseThrow())
                .isEqualTo("120/80 mmHg");
    }

    @Test
    void aRemarkIsANoteOfTheSameMoment() {
        var carbs = Written.of(NOON, EntryKind.CARBS, 45, "g");
        var events = EntryEvents.of(new Written(
                NOON,
                EntryKind.CARBS,
                carbs.amount(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("birthday cake")));

        assertThat(events)
                .extracting(event -> ((LogbookEntry) event).kind())
                .isEqualTo(List.of(LogbookEntry.Kind.CARBS, LogbookEntry.Kind.NOTE));
    }

    private static Written sample(EntryKind kind) {
        return new Written(
                NOON,
                kind,
                kind.units().stream()
                        .findFirst()
                        .map(unit -> new Amount(kind == EntryKind.BLOOD_PRESSURE ? 120 : 10, unit)),
                kind == EntryKind.BLOOD_PRESSURE ? OptionalDouble.of(80) : OptionalDouble.empty(),
                kind == EntryKind.EXERCISE ? Optional.of(Intensity.LIGHT) : Optional.empty(),
                Optional.empty(),
                kind.isOfWords() ? Optional.of("words") : Optional.empty());
    }
}
