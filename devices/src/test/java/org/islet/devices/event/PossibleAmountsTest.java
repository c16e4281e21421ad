package org.islet.devices.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.LogbookEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleAmountsTest {

    private static final Origin ORIGIN = new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 1));

    @Test
    void whatPumpsPensAndPeopleTakeIsPossible() {
        assertThat(PossibleAmounts.allow(bolus(75, Duration.ofHours(8)))).isTrue();
        assertThat(PossibleAmounts.allow(entry(Kind.INSULIN, 250))).isTrue();
        assertThat(PossibleAmounts.allow(entry(Kind.CARBS, 400))).isTrue();
        assertThat(PossibleAmounts.allow(basal(0, Duration.ofDays(3)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e300, 2_501, -0.1})
    void noInsulinIsMoreThanAnyoneTakesNorLessThanNothing(double units) {
        assertThat(PossibleAmounts.allow(bolus(units, Duration.ZERO))).isFalse();
        assertThat(PossibleAmounts.allow(entry(Kind.INSULIN, units))).isFalse();
        assertThat(PossibleAmounts.allow(basal(units, Duration.ZERO))).isFalse();
    }

    @Test
    void noFoodWeighsTonsAndNoRateLastsForYears() {
        assertThat(PossibleAmounts.allow(entry(Kind.CARBS, 1e300))).isFalse();
        assertThat(PossibleAmounts.allow(basal(1, Duration.ofDays(367)))).isFalse();
        assertThat(PossibleAmounts.allow(basal(1, Duration.ofSeconds(Long.MAX_VALUE))))
                .isFalse();
    }

    @Test
    void stepsAndOtherCountsOfADiaryHaveNoBound() {
        assertThat(PossibleAmounts.allow(entry(Kind.OTHER_MARKER, 20_000))).isTrue();
    }

    private static Bolus bolus(double units, Duration duration) {
        return new Bolus(
                ORIGIN,
                Bolus.Kind.SQUARE,
                Optional.empty(),
                Optional.of(InsulinUnits.of(units)),
                Optional.of(duration),
                Optional.empty(),
                Optional.empty());
    }

    private static Basal basal(double rate, Duration duration) {
        return new Basal(
                ORIGIN,
                Basal.Kind.TEMPORARY,
                Optional.of(InsulinUnits.of(rate)),
                OptionalDouble.empty(),
                Optional.of(duration),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static LogbookEntry entry(Kind kind, double amount) {
        return new LogbookEntry(ORIGIN, kind, OptionalDouble.of(amount), Optional.empty(), Optional.empty());
    }
}
