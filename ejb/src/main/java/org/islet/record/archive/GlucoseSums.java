package org.islet.record.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.patient.PatientId;
import org.islet.record.archive.TouchedTime.Days;
import org.islet.reports.compose.QuarterHours;
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

    /**
     * Of whole days, each patient's by their own zone. Unknown, and left out, are those whose sums are being made anew, and
     * those whose days begin within a quarter of an hour.
     */
    public Map<PatientId, BandSums> of(Map<PatientId, Period> periods) {
        Map<PatientId, Days> asked = new HashMap<>();
        periods.forEach((patient, period) -> {
            if (QuarterHours.begin(period.start()) && QuarterHours.begin(period.end())) {
                asked.put(patient, new Days(ofUtc(period.start()), ofUtc(period.end())));
            }
        });
        Map<PatientId, BandSums> sums = new HashMap<>();
        aggregates.of(asked).forEach((patient, days) -> sums.put(patient, sum(days, periods.get(patient))));
        return sums;
    }

    private static BandSums sum(List<DayAggregate> days, Period period) {
        return days.stream()
                .map(day -> day.between(period.start(), period.end()))
                .reduce(BandSums.NONE, BandSums::plus);
    }

    private static LocalDate ofUtc(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
