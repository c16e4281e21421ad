package org.islet.record.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.SECOND;
import static org.islet.record.codec.InventedEvents.at;
import static org.islet.record.codec.InventedEvents.kept;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;

class SaidAtReadingTest {

    private static final LocalDateTime A_WEEK_LATER = NOON.plusDays(7);

    @Test
    void whatIsSaidForTheFirstTimeIsNewsButForTheClock() {
        var first = List.of(maxBolus(NOON, 10), state(NOON, "battery", "normal"), state(NOON, "clock", "12:00"));

        assertThat(news(first, NOON)).containsExactly(true, true, false);
    }

    @Test
    void whatIsSaidAgainIsNoNews() {
        var before = List.of(maxBolus(NOON, 10), state(NOON, "battery", "normal"));
        var now = List.of(maxBolus(A_WEEK_LATER, 10), state(A_WEEK_LATER, "battery", "normal"));

        assertThat(news(now, A_WEEK_LATER, before)).containsExactly(false, false);
    }

    @Test
    void whatWasChangedIsNewsEvenBackToWhatItOnceWas() {
        var once = List.of(maxBolus(NOON, 10));
        var then = List.of(maxBolus(NOON.plusDays(3), 8));
        var now = List.of(maxBolus(A_WEEK_LATER, 10));

        assertThat(news(then, NOON.plusDays(3), once)).containsExactly(true);
        assertThat(news(now, A_WEEK_LATER, then, once)).containsExactly(true);
    }

    @Test
    void ofSeveralThingsSaidOfOneSubjectEachIsKnown() {
        var before = List.of(pattern(NOON, "standard"), pattern(NOON, "A"));
        var now = List.of(pattern(A_WEEK_LATER, "standard"), pattern(A_WEEK_LATER, "B"));

        assertThat(news(now, A_WEEK_LATER, before)).containsExactly(false, true);
    }

    @Test
    void whatTheDeviceRecordedAtAnotherMomentIsNewsThoughItSaysTheSame() {
        var before = List.of(state(NOON, "battery", "normal"));
        var recorded = List.of(state(A_WEEK_LATER.minusHours(1), "battery", "normal"));

        assertThat(news(recorded, A_WEEK_LATER, before)).containsExactly(true);
    }

    @Test
    void whatIsSaidLaterIsNotKnownBefore() {
        var later = List.of(maxBolus(NOON.plusHours(1), 10));

        assertThat(news(List.of(maxBolus(NOON, 10)), NOON, later)).containsExactly(true);
    }

    @SafeVarargs
    private static List<Boolean> news(
            List<ArchivedEvent> reading, LocalDateTime clock, List<ArchivedEvent>... daysBackwards) {
        SaidAtReading said =
                SaidAtReading.of(clock, reading).after(List.of(daysBackwards).iterator());
        return reading.stream().map(said::isNews).toList();
    }

    private static ArchivedEvent maxBolus(LocalDateTime clock, double units) {
        return kept(new PumpSettings(at(clock, 0), "pump", Map.of("maxBolus", new Amount(units))), FIRST);
    }

    private static ArchivedEvent pattern(LocalDateTime clock, String name) {
        return kept(new PumpSettings(at(clock, 0), "basalProfile", Map.of("pattern", new Text(name))), FIRST);
    }

    private static ArchivedEvent state(LocalDateTime clock, String name, String value) {
        return kept(new Status(at(clock, 0), name, value), SECOND);
    }
}
