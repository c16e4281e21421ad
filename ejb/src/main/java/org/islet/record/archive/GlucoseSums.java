package org.islet.record.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.patient.PatientId;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.Period;

/**
 * How many readings lie where and for how long, of many patients at once and without opening the archive; for the rooms
 * that have asked who may.
 */
@Stateless
public class GlucoseSums {

    @Inject
    private DayAggregates aggregates;

    @Inject
    private RebuildQueue queue;

    /** Of whole days, each patient's by their own zone. Whose sums are being made anew is left out: they are unknown. */
    public Map<PatientId, BandSums> of(Map<PatientId, Period> periods) {
        if (periods.isEmpty()) {
            return Map.of();
        }
        Set<PatientId> unknown = queue.among(periods.keySet());
        Map<PatientId, List<DayAggregate>> days = aggregates.of(
                periods.keySet(),
                ofUtc(periods.values(), Period::start).get(0),
                ofUtc(periods.values(), Period::end).get(periods.size() - 1));
        return periods.entrySet().stream()
                .filter(asked -> !unknown.contains(asked.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        asked -> sum(days.getOrDefault(asked.getKey(), List.of()), asked.getValue())));
    }

    private static BandSums sum(List<DayAggregate> days, Period period) {
        return days.stream()
                .map(day -> day.between(period.start(), period.end()))
                .reduce(BandSums.NONE, BandSums::plus);
    }

    private static List<LocalDate> ofUtc(Collection<Period> periods, Function<Period, Instant> end) {
        return periods.stream()
                .map(period -> LocalDate.ofInstant(end.apply(period), ZoneOffset.UTC))
                .sorted()
                .toList();
    }
}
