package org.islet.record.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.SECOND;
import static org.islet.record.codec.InventedEvents.kept;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.InventedEvents;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final StreamDay TODAY = new StreamDay(StreamType.EVENTS, LocalDate.of(2026, 3, 1));
    private static final StreamDay TOMORROW = new StreamDay(StreamType.EVENTS, LocalDate.of(2026, 3, 2));

    private final Comparison comparison = new Comparison(true);

    @Test
    void equalContentInTheSamePlaceStaysAsItIsWithItsCapture() {
        var before = kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST);
        var after = kept(InventedEvents.squareBolus(NOON, 4, 4), SECOND);

        comparison.day(TODAY, List.of(before), List.of(after));

        assertThat(comparison.changes()).isEmpty();
        assertThat(daysOf(comparison)).isEmpty();
    }

    @Test
    void anotherDoseOfTheSameRecordIsOneChangeAndNotALossAndAFind() {
        var before = kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST);
        var after = kept(InventedEvents.squareBolus(NOON, 4, 0.4), FIRST);

        comparison.day(TODAY, List.of(before), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.changed(before, after));
        assertThat(daysOf(comparison)).containsEntry(TODAY, List.of(after));
    }

    @Test
    void whatNobodyTellsAnyMoreIsGoneAndItsDayEmpty() {
        var before = kept(InventedEvents.alarm(NOON), FIRST);

        comparison.day(TODAY, List.of(before), List.of());

        assertThat(comparison.changes()).containsExactly(Change.gone(before));
        assertThat(daysOf(comparison)).containsEntry(TODAY, List.of());
    }

    @Test
    void whatNobodyHadToldIsAdded() {
        var after = kept(InventedEvents.alarm(NOON), FIRST);

        comparison.day(TODAY, List.of(), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.added(after));
    }

    @Test
    void aRecordNobodyUnderstoodIsPairedWithWhatItTurnsOutToBe() {
        var before = kept(new UnknownAt(9).event(), FIRST);
        var after = kept(InventedEvents.alarm(NOON), FIRST);

        comparison.day(TODAY, List.of(before), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.changed(before, after));
    }

    @Test
    void aRecordThatTurnsOutToBeOfAnotherDayIsOneChange() {
        var before = kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST);
        var after = kept(InventedEvents.squareBolus(NOON.plusDays(1), 4, 4), FIRST);

        comparison.day(TODAY, List.of(before), List.of());
        comparison.day(TOMORROW, List.of(), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.changed(before, after));
        assertThat(daysOf(comparison)).containsEntry(TODAY, List.of()).containsEntry(TOMORROW, List.of(after));
    }

    @Test
    void theSameRecordOfAnotherCaptureIsPairedByTheDevicesClock() {
        var before = kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST);
        var after = kept(InventedEvents.squareBolus(NOON, 4, 0.4), SECOND);

        comparison.day(TODAY, List.of(before), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.changed(before, after));
    }

    @Test
    void anotherPlaceInTimeIsAChange() {
        var before = kept(InventedEvents.alarm(NOON), FIRST);
        var after =
                new ArchivedEvent(before.event(), before.at().map(at -> at.plus(Duration.ofHours(1))), false, FIRST);

        comparison.day(TODAY, List.of(before), List.of(after));

        assertThat(comparison.changes()).containsExactly(Change.changed(before, after));
    }

    @Test
    void afterAPersonMovedAnotherPlaceIsWrittenAndIsNoNews() {
        var before = kept(InventedEvents.alarm(NOON), FIRST);
        var after =
                new ArchivedEvent(before.event(), before.at().map(at -> at.plus(Duration.ofHours(1))), false, FIRST);
        var moved = new Comparison(false);

        moved.day(TODAY, List.of(before), List.of(after));

        assertThat(moved.changes()).isEmpty();
        assertThat(daysOf(moved)).containsEntry(TODAY, List.of(after));
    }

    @Test
    void equalRecordsAreCounted() {
        var before = List.of(kept(InventedEvents.alarm(NOON), FIRST), kept(InventedEvents.alarm(NOON), FIRST));
        var after = List.of(before.get(0), before.get(1), kept(InventedEvents.alarm(NOON), FIRST));

        comparison.day(TODAY, before, after);

        assertThat(comparison.changes()).extracting(Change::kind).containsExactly(ChangeKind.ADDED);
        assertThat(daysOf(comparison).get(TODAY)).hasSize(3);
    }

    @Test
    void comparedAgainWithWhatWasWrittenThereIsNothing() {
        var before =
                List.of(kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST), kept(InventedEvents.alarm(NOON), FIRST));
        var after = List.of(
                kept(InventedEvents.squareBolus(NOON, 4, 0.4), FIRST), kept(InventedEvents.alarm(NOON), SECOND));
        comparison.day(TODAY, before, after);
        var again = new Comparison(true);

        again.day(TODAY, daysOf(comparison).get(TODAY), after);

        assertThat(again.changes()).isEmpty();
        assertThat(daysOf(again)).isEmpty();
    }

    /** What stood at a place in the capture that nobody understood. */
    private record UnknownAt(int offset) {

        org.islet.devices.event.UnknownEvent event() {
            return new org.islet.devices.event.UnknownEvent(InventedEvents.at(NOON, offset), "0x45");
        }
    }

    private static Map<StreamDay, List<ArchivedEvent>> daysOf(Comparison comparison) {
        Map<StreamDay, List<ArchivedEvent>> days = new TreeMap<>();
        comparison.days().forEach(days::put);
        return days;
    }
}
