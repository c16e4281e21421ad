package org.islet.reports.compose.episode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;

/**
 * On how many days an episode began within three hours after insulin or food: what was recorded, and not what came of what.
 *
 * @param days those on which one did, in the order of time
 * @param of the days with such a dose or such food, of which the sensor saw 70 % of the three hours after
 */
public record AfterDose(Kind kind, List<LocalDate> days, int of) {

    private static final Duration AFTER = Duration.ofHours(3);
    private static final Duration TOGETHER = Duration.ofMinutes(30);

    public AfterDose {
        days = List.copyOf(days);
    }

    /** After what, and which episodes. */
    public enum Kind {
        LOW_AFTER_DOSE_WITH_FOOD(true),
        LOW_AFTER_DOSE_WITHOUT_FOOD(true),
        HIGH_AFTER_FOOD(false);

        private final boolean isOfLows;

        Kind(boolean isOfLows) {
            this.isOfLows = isOfLows;
        }

        /** For scripts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<Instant> moments(Surroundings around) {
            return switch (this) {
                case LOW_AFTER_DOSE_WITH_FOOD -> doses(around, true);
                case LOW_AFTER_DOSE_WITHOUT_FOOD -> doses(around, false);
                case HIGH_AFTER_FOOD -> around.food();
            };
        }

        private static List<Instant> doses(Surroundings around, boolean withFood) {
            return around.doses().stream()
                    .filter(dose -> withFood
                            == Surroundings.isAny(
                                    around.food(),
                                    dose.minus(TOGETHER),
                                    dose.plus(TOGETHER).plusNanos(1)))
                    .toList();
        }
    }

    /** Those there was any day of. */
    public static List<AfterDose> of(ReportRequest request, PeriodEvents events) {
        List<GlucoseEpisode> episodes = GlucoseEpisodes.of(request, events, request.period());
        Surroundings around = Surroundings.of(request, events, List.of());
        List<AfterDose> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<LocalDate, Boolean> days = days(kind, around, episodes);
            if (!days.isEmpty()) {
                List<LocalDate> shown = days.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toList();
                all.add(new AfterDose(kind, shown, days.size()));
            }
        }
        return all;
    }

    /** Each day with one of which enough was seen, and whether an episode began after any. */
    private static Map<LocalDate, Boolean> days(Kind kind, Surroundings around, List<GlucoseEpisode> episodes) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (Instant at : kind.moments(around)) {
            if (isSeen(at, around)) {
                boolean began = episodes.stream()
                        .anyMatch(episode -> episode.isLow() == kind.isOfLows
                                && !episode.at().isBefore(at)
                                && episode.at().isBefore(at.plus(AFTER)));
                days.merge(at.atZone(around.zone()).toLocalDate(), began, Boolean::logicalOr);
            }
        }
        return days;
    }

    private static boolean isSeen(Instant at, Surroundings around) {
        double minutes = MeterReadings.between(around.readings(), at, at.plus(AFTER)).stream()
                .mapToDouble(CountedReading::weight)
                .sum();
        return 100 * minutes >= Sufficiency.ACTIVE_PERCENT_NEEDED * AFTER.toMinutes();
    }
}
