package org.islet.reports.compose.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.reports.compose.episode.Precedent.ACTIVITY;
import static org.islet.reports.compose.episode.Precedent.AFTER_LOW;
import static org.islet.reports.compose.episode.Precedent.CORRECTIONS;
import static org.islet.reports.compose.episode.Precedent.DAWN;
import static org.islet.reports.compose.episode.Precedent.DOSE_WITH_FOOD;
import static org.islet.reports.compose.episode.Precedent.FALLING_AT_DOSE;
import static org.islet.reports.compose.episode.Precedent.FOOD_WITHOUT_DOSE;
import static org.islet.reports.compose.episode.Precedent.LATE_SET_CHANGE;
import static org.islet.reports.compose.episode.Precedent.MEAL;
import static org.islet.reports.compose.episode.Precedent.RISE_WITHOUT_ENTRY;
import static org.islet.reports.compose.episode.Precedent.SUSPENSION;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.model.GlucoseRange;
import org.junit.jupiter.api.Test;

/** Each rule at its thresholds and just beyond them; the episode begins at noon unless a test says otherwise. */
class PrecedentTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    private final List<CountedReading> readings = new ArrayList<>();
    private final List<Instant> doses = new ArrayList<>();
    private final List<Instant> food = new ArrayList<>();
    private final List<Surroundings.Stop> stops = new ArrayList<>();
    private final List<Instant> setChanges = new ArrayList<>();
    private final List<Instant> activities = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();

    @Test
    void nothingRecordedIsNothingFound() {
        assertThat(low()).isEmpty();
        assertThat(high(NOON)).isEmpty();
    }

    @Test
    void twoDosesWithoutFoodInFourHoursAreCorrections() {
        doses.add(before(240));
        doses.add(before(60));
        assertThat(low()).containsExactly(CORRECTIONS);
    }

    @Test
    void aDoseFourHoursAndAMinuteBeforeIsNoneOfThem() {
        doses.add(before(241));
        doses.add(before(60));
        assertThat(low()).isEmpty();
    }

    @Test
    void aDoseWithFoodHalfAnHourAfterItIsNoCorrection() {
        doses.add(before(120));
        doses.add(before(60));
        food.add(before(30));
        assertThat(low()).containsExactly(DOSE_WITH_FOOD);
    }

    @Test
    void aDoseWithFoodCountsForThreeHours() {
        doses.add(before(180));
        food.add(before(180));
        assertThat(low()).containsExactly(DOSE_WITH_FOOD);

        doses.set(0, before(181));
        assertThat(low()).isEmpty();
    }

    @Test
    void fifteenLessInFifteenMinutesIsFallingAtTheDose() {
        doses.add(before(90));
        reading(before(105), 135);
        reading(before(90), 120);
        assertThat(low()).containsExactly(FALLING_AT_DOSE);
    }

    @Test
    void fourteenLessIsNot() {
        doses.add(before(90));
        reading(before(105), 134);
        reading(before(90), 120);
        assertThat(low()).isEmpty();
    }

    @Test
    void onlyTheLastDoseOfTwoHoursIsAskedWhetherGlucoseWasFalling() {
        doses.add(before(121));
        reading(before(136), 160);
        reading(before(121), 120);
        assertThat(low()).isEmpty();
    }

    @Test
    void exerciseCountsForFourHours() {
        activities.add(before(240));
        assertThat(low()).containsExactly(ACTIVITY);

        activities.set(0, before(241));
        assertThat(low()).isEmpty();
    }

    @Test
    void aLowThatEndedTwoHoursBeforeIsSaidOfAHigh() {
        ends.add(before(120));
        assertThat(high(NOON)).containsExactly(AFTER_LOW);

        ends.set(0, before(121));
        assertThat(high(NOON)).isEmpty();
    }

    @Test
    void anHourWithoutDeliveryInThreeHoursIsAStop() {
        stops.add(new Surroundings.Stop(before(200), before(150)));
        stops.add(new Surroundings.Stop(before(60), before(30)));
        assertThat(high(NOON)).containsExactly(SUSPENSION);

        stops.set(1, new Surroundings.Stop(before(60), before(31)));
        assertThat(high(NOON)).isEmpty();
    }

    @Test
    void aSetOfMoreThanEightyFourHoursIsOld() {
        setChanges.add(before(84 * 60 + 1));
        assertThat(high(NOON)).containsExactly(LATE_SET_CHANGE);

        setChanges.add(before(84 * 60));
        assertThat(high(NOON)).isEmpty();
    }

    @Test
    void aRiseOfTwentyInTheFastingMorningIsOneAtDawn() {
        Instant begin = Instant.parse("2026-05-03T06:59:00Z");
        reading(Instant.parse("2026-05-03T02:00:00Z"), 161);
        reading(begin, 181);
        assertThat(high(begin)).containsExactly(DAWN);
    }

    @Test
    void aRiseOfNineteenOrAtSevenOrAfterFoodIsNot() {
        Instant begin = Instant.parse("2026-05-03T06:59:00Z");
        reading(Instant.parse("2026-05-03T02:00:00Z"), 162);
        reading(begin, 181);
        assertThat(high(begin)).isEmpty();

        readings.clear();
        Instant seven = Instant.parse("2026-05-03T07:00:00Z");
        reading(Instant.parse("2026-05-03T02:00:00Z"), 150);
        reading(seven, 181);
        assertThat(high(seven)).isEmpty();

        food.add(Instant.parse("2026-05-03T04:30:00Z"));
        assertThat(high(begin)).isEmpty();
    }

    @Test
    void foodWithoutADoseAndARiseOfThirtyIsSaid() {
        doses.add(before(20 * 60));
        food.add(before(120));
        reading(before(118), 151);
        reading(before(0), 181);
        assertThat(high(NOON)).containsExactly(FOOD_WITHOUT_DOSE);
    }

    @Test
    void foodWithADoseHalfAnHourBeforeItIsAMeal() {
        doses.add(before(150));
        food.add(before(120));
        reading(before(118), 151);
        reading(before(0), 181);
        assertThat(high(NOON)).containsExactly(MEAL);
    }

    @Test
    void whereNoDoseIsRecordedForADayAMissingOneSaysNothing() {
        food.add(before(120));
        reading(before(118), 151);
        reading(before(0), 181);
        assertThat(high(NOON)).isEmpty();
    }

    @Test
    void aRiseByOneAMinuteWithNothingEnteredIsSaid() {
        doses.add(before(20 * 60));
        reading(before(30), 151);
        reading(before(0), 181);
        assertThat(high(NOON)).containsExactly(RISE_WITHOUT_ENTRY);
    }

    @Test
    void aSlowerRiseOrOneAfterALowOrWithADoseIsNot() {
        doses.add(before(20 * 60));
        reading(before(30), 152);
        reading(before(0), 181);
        assertThat(high(NOON)).isEmpty();

        readings.clear();
        reading(before(30), 140);
        reading(before(0), 181);
        ends.add(before(60));
        assertThat(high(NOON)).containsExactly(AFTER_LOW);

        ends.clear();
        doses.add(before(120));
        assertThat(high(NOON)).isEmpty();
    }

    private List<Precedent> low() {
        return Precedent.of(true, NOON, around());
    }

    private List<Precedent> high(Instant begin) {
        return Precedent.of(false, begin, around());
    }

    private Surroundings around() {
        return new Surroundings(ZoneOffset.UTC, readings, doses, food, stops, setChanges, activities, ends);
    }

    private void reading(Instant at, double mgPerDl) {
        readings.add(
                new CountedReading(at, Glucose.mgPerDl(mgPerDl), Optional.empty(), GlucoseRange.IN_RANGE, false, 5));
    }

    private static Instant before(int minutes) {
        return NOON.minus(Duration.ofMinutes(minutes));
    }
}
