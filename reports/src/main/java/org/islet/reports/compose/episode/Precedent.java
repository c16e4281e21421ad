package org.islet.reports.compose.episode;

import static org.islet.reports.compose.episode.Surroundings.between;
import static org.islet.reports.compose.episode.Surroundings.isAny;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;

/**
 * What was recorded before an episode began. Each is a rule over the {@link Surroundings} of the moment it began, defined
 * with its thresholds and source in docs/metrics.md; none says that one thing came of the other.
 */
public enum Precedent {
    /** Two doses or more within four hours, with no food entered within half an hour of either. */
    CORRECTIONS(true, Precedent::hasCorrections),
    /** Glucose was falling by 1 mg/dL a minute when the last dose within two hours was given. */
    FALLING_AT_DOSE(true, Precedent::wasFallingAtDose),
    /** A dose with food entered within half an hour of it, within three hours. */
    DOSE_WITH_FOOD(true, Precedent::hasDoseWithFood),
    /** Exercise written down within four hours. */
    ACTIVITY(true, (begin, around) -> isAny(around.activities(), begin.minus(Limits.ACTIVITY), begin)),
    /** A low ended within two hours. */
    AFTER_LOW(false, Precedent::isAfterLow),
    /** An hour or more without delivery in three hours. */
    SUSPENSION(
            false,
            (begin, around) ->
                    around.stopped(begin.minus(Limits.STOPPED_WITHIN), begin).compareTo(Limits.STOPPED) >= 0),
    /** The last new site was more than three and a half days before. */
    LATE_SET_CHANGE(false, (begin, around) -> around.lastSetChangeBefore(begin)
            .filter(change -> Duration.between(change, begin).compareTo(Limits.SET) > 0)
            .isPresent()),
    /** It began from three to seven o'clock, without food or dose in three hours, 20 mg/dL above the lowest of the night. */
    DAWN(false, Precedent::isDawn),
    /** Food was entered within two hours, no dose from half an hour before it on, and glucose rose by 30 mg/dL. */
    FOOD_WITHOUT_DOSE(false, Precedent::isFoodWithoutDose),
    /** A dose with food entered within half an hour of it, within three hours. */
    MEAL(false, Precedent::hasDoseWithFood),
    /** Neither food nor a dose within two hours, and glucose rose by 1 mg/dL a minute for half an hour. */
    RISE_WITHOUT_ENTRY(false, Precedent::isRiseWithoutEntry);

    /** The thresholds of docs/metrics.md. */
    private static final class Limits {
        static final Duration CORRECTIONS = Duration.ofHours(4);
        static final Duration MEAL = Duration.ofMinutes(30);
        static final Duration FALLING = Duration.ofHours(2);
        static final Duration TREND = Duration.ofMinutes(15);
        static final double ARROW = 1;
        static final Duration DOSE_WITH_FOOD = Duration.ofHours(3);
        static final Duration ACTIVITY = Duration.ofHours(4);
        static final Duration REBOUND = Duration.ofHours(2);
        static final Duration STOPPED_WITHIN = Duration.ofHours(3);
        static final Duration STOPPED = Duration.ofHours(1);
        static final Duration SET = Duration.ofHours(84);
        static final LocalTime DAWN_FROM = LocalTime.of(3, 0);
        static final LocalTime DAWN_TO = LocalTime.of(7, 0);
        static final Duration FASTING = Duration.ofHours(3);
        static final double DAWN_RISE = 20;
        static final Duration ENTRY = Duration.ofHours(2);
        static final Duration RISING = Duration.ofMinutes(30);
        static final double RISE = 30;
        static final Duration DAY = Duration.ofDays(1);
    }

    private final boolean isOfLows;
    private final BiPredicate<Instant, Surroundings> rule;

    Precedent(boolean isOfLows, BiPredicate<Instant, Surroundings> rule) {
        this.isOfLows = isOfLows;
        this.rule = rule;
    }

    /** All that hold of an episode that began at a moment; none is forced. */
    public static List<Precedent> of(boolean isLow, Instant begin, Surroundings around) {
        return Stream.of(values())
                .filter(each -> each.isOfLows == isLow && each.rule.test(begin, around))
                .toList();
    }

    /** Whether it looks at nothing but glucose, and not at what is not there either. */
    public boolean isOfGlucoseAlone() {
        return this == AFTER_LOW;
    }

    public boolean isOfLows() {
        return isOfLows;
    }

    /** For scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Phrase named() {
        return Phrase.of("precedent." + this);
    }

    /** What makes it up, in a sentence. */
    public Phrase explained() {
        return Phrase.of("precedent.explained." + this);
    }

    private static boolean hasCorrections(Instant begin, Surroundings around) {
        return between(around.doses(), begin.minus(Limits.CORRECTIONS), begin).stream()
                        .filter(dose -> !isWithFood(dose, around))
                        .count()
                >= 2;
    }

    private static boolean isWithFood(Instant dose, Surroundings around) {
        return isAny(
                around.food(), dose.minus(Limits.MEAL), dose.plus(Limits.MEAL).plusNanos(1));
    }

    private static boolean wasFallingAtDose(Instant begin, Surroundings around) {
        return around.lastDoseBefore(begin)
                .filter(dose -> !dose.isBefore(begin.minus(Limits.FALLING)))
                .filter(dose -> around.rate(dose, Limits.TREND).orElse(0) <= -Limits.ARROW)
                .isPresent();
    }

    private static boolean hasDoseWithFood(Instant begin, Surroundings around) {
        return between(around.doses(), begin.minus(Limits.DOSE_WITH_FOOD), begin).stream()
                .anyMatch(dose -> isWithFood(dose, around));
    }

    private static boolean isAfterLow(Instant begin, Surroundings around) {
        return isAny(around.ends(), begin.minus(Limits.REBOUND), begin);
    }

    private static boolean isDawn(Instant begin, Surroundings around) {
        var local = begin.atZone(around.zone());
        LocalTime time = local.toLocalTime();
        Instant midnight = local.toLocalDate().atStartOfDay(around.zone()).toInstant();
        return !time.isBefore(Limits.DAWN_FROM)
                && time.isBefore(Limits.DAWN_TO)
                && !isAny(around.doses(), begin.minus(Limits.FASTING), begin)
                && !isAny(around.food(), begin.minus(Limits.FASTING), begin)
                && around.rise(midnight, begin).orElse(0) >= Limits.DAWN_RISE;
    }

    private static boolean isFoodWithoutDose(Instant begin, Surroundings around) {
        return areDosesRecorded(begin, around)
                && !isAfterLow(begin, around)
                && between(around.food(), begin.minus(Limits.ENTRY), begin).stream()
                        .anyMatch(meal -> !isAny(around.doses(), meal.minus(Limits.MEAL), begin)
                                && around.rise(meal, begin).orElse(0) >= Limits.RISE);
    }

    private static boolean isRiseWithoutEntry(Instant begin, Surroundings around) {
        return areDosesRecorded(begin, around)
                && !isAfterLow(begin, around)
                && !isDawn(begin, around)
                && !isAny(around.doses(), begin.minus(Limits.ENTRY), begin)
                && !isAny(around.food(), begin.minus(Limits.ENTRY), begin)
                && around.rate(begin, Limits.RISING).orElse(0) >= Limits.ARROW;
    }

    /** A dose that is not there says something only where doses are recorded at all. */
    private static boolean areDosesRecorded(Instant begin, Surroundings around) {
        return isAny(around.doses(), begin.minus(Limits.DAY), begin.plus(Limits.DAY));
    }
}
