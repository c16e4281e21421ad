package org.islet.reports.definition.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Note;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class StandsOutTest {

    private static final ReportRequest REQUEST = Requests.of(14);
    private static final Sufficiency ENOUGH = new Sufficiency(14, 14, 4000, OptionalDouble.of(99), 0, 0, 0);

    private static final List<GlucoseEpisode> EPISODES = List.of(
            episode("2026-04-21T03:10", 20, GlucoseRange.LOW, 61),
            episode("2026-04-22T09:00", 240, GlucoseRange.HIGH, 240),
            episode("2026-04-24T02:00", 85, GlucoseRange.VERY_LOW, 48),
            episode("2026-04-26T12:00", 30, GlucoseRange.LOW, 65),
            episode("2026-04-27T09:30", 120, GlucoseRange.HIGH, 210));

    @Test
    void tooMuchTimeBelowIsSaidBeforeAllElseAndTheLongestLowIsTheDayToLookAt() {
        Note note = of(new RangeShares(1, 5, 60, 30, 4), EPISODES).orElseThrow();

        assertThat(said(note))
                .isEqualTo("Below range for 6 % of the time, where the goal is under 4 %; in range for 60 %. "
                        + "3 lows of 15 minutes or more, most often in one period of the day: Night (2). "
                        + "The longest: 24 Apr 2026, 02:00, 85 minutes, down to 48 mg/dL.");
        assertThat(note.days()).containsExactly(LocalDate.of(2026, 4, 24));
    }

    @Test
    void fewLowsLeaveTheWordToTheTimeInRangeAndTheHighs() {
        Note note = of(new RangeShares(0, 2, 60, 30, 8), EPISODES).orElseThrow();

        assertThat(said(note))
                .startsWith("In range for 60 % of the time, where the goal is over 70 %; above it for 38 %. 2 highs")
                .contains("After breakfast (2)")
                .endsWith("The longest: 22 Apr 2026, 09:00, 240 minutes, up to 240 mg/dL.");
    }

    @Test
    void goalsThatWereMetAreSaidToBe() {
        Note note = of(new RangeShares(0, 2, 85, 12, 1), EPISODES.subList(0, 1)).orElseThrow();

        assertThat(said(note))
                .isEqualTo("In range for 85 % of the time and below it for 2 %: the goals are met. "
                        + "One low of 15 minutes or more: 21 Apr 2026, 03:10, 20 minutes, down to 61 mg/dL.");
    }

    @Test
    void withoutAnEpisodeThereIsNoDayToLookAt() {
        Note note = of(new RangeShares(0, 0, 100, 0, 0), List.of()).orElseThrow();

        assertThat(said(note)).endsWith("No low and no high lasted 15 minutes.");
        assertThat(note.days()).isEmpty();
    }

    @Test
    void whereGoalsAreNotJudgedTheSharesAreSaidAndTheLowsBeforeTheHighs() {
        var aWeek = new Sufficiency(7, 7, 2000, OptionalDouble.of(99), 0, 0, 0);

        Note note = StandsOut.of(REQUEST, aWeek, Optional.of(new RangeShares(1, 5, 60, 30, 4)), EPISODES)
                .orElseThrow();

        assertThat(said(note))
                .startsWith("In range for 60 % of the time, below it for 6 % and above it for 34 %. 3 lows")
                .doesNotContain("goal");
        assertThat(note.days()).containsExactly(LocalDate.of(2026, 4, 24));
    }

    @Test
    void lowsOfDifferentPeriodsAreNotSaidToBeMostOftenInOneOfThem() {
        Note note = of(new RangeShares(1, 5, 60, 30, 4), List.of(EPISODES.get(0), EPISODES.get(3)))
                .orElseThrow();

        assertThat(said(note))
                .contains("2 lows of 15 minutes or more, no two in the same period of the day. The longest");
    }

    @Test
    void ofASensorThatSawLittleNothingIsSaid() {
        var little = new Sufficiency(14, 5, 900, OptionalDouble.of(23), 0, 0, 0);

        assertThat(StandsOut.of(REQUEST, little, Optional.of(new RangeShares(1, 5, 60, 30, 4)), EPISODES))
                .isEmpty();
    }

    @Test
    void whereTheConsensusSetsNoGoalsNoneIsSaidToBeMet() {
        ReportRequest gestational = Requests.of(
                REQUEST.period().from(),
                REQUEST.period().to(),
                REQUEST.unit(),
                Targets.GESTATIONAL,
                REQUEST.presentation());

        Note note = StandsOut.of(gestational, ENOUGH, Optional.of(new RangeShares(0, 2, 85, 12, 1)), EPISODES)
                .orElseThrow();

        assertThat(said(note))
                .startsWith("In range for 85 % of the time, below it for 2 % and above it for 13 %.")
                .doesNotContain("goal");
        assertThat(Targets.GESTATIONAL.rangeOf(Glucose.mgPerDl(141))).isEqualTo(GlucoseRange.HIGH);
        assertThat(Targets.GESTATIONAL.rangeOf(Glucose.mgPerDl(63))).isEqualTo(GlucoseRange.IN_RANGE);
    }

    private static Optional<Note> of(RangeShares shares, List<GlucoseEpisode> episodes) {
        return StandsOut.of(REQUEST, ENOUGH, Optional.of(shares), episodes);
    }

    private static String said(Note note) {
        return Words.of(REQUEST).say(note.text());
    }

    private static GlucoseEpisode episode(String begin, int minutes, GlucoseRange range, double extreme) {
        LocalDateTime wall = LocalDateTime.parse(begin);
        return new GlucoseEpisode(
                wall.atZone(Requests.BERLIN).toInstant(),
                wall,
                minutes,
                range,
                Measure.of(Quantity.GLUCOSE, extreme),
                minutes * 10 / 60.0,
                List.of());
    }
}
