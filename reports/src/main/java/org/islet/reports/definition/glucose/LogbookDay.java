package org.islet.reports.definition.glucose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;

/** A day, or some together, by the periods of the person's day. */
record LogbookDay(SensorDay day, List<PeriodOfDay> periods) {

    static LogbookDay of(ReportRequest request, SensorDay day) {
        return new LogbookDay(day, PeriodOfDay.of(request.during(day.period()), day.readings()));
    }

    LocalDate date() {
        return day.period().from();
    }

    GlucoseStatistics whole() {
        return day.statistics();
    }

    /** Where the sensor saw enough of it. */
    static Optional<Glucose> mean(PeriodOfDay period) {
        return period.isEnough() ? period.statistics().mean() : Optional.empty();
    }

    /** The mean of each period, beside those of the other days of the week. */
    List<Layer.Mark> marks(GlucoseAxis axis) {
        double place = new Weekday(date()).place();
        return periods.stream().flatMap(period -> mark(period, place, axis)).toList();
    }

    private static Stream<Layer.Mark> mark(PeriodOfDay period, double place, GlucoseAxis axis) {
        double from = period.period().from().toSecondOfDay() / 3600.0;
        double hour = (from + place * period.period().length().toMinutes() / 60) % 24;
        return mean(period).stream().map(mean -> new Layer.Mark(hour, axis.on(mean.inMgPerDl()), Optional.empty()));
    }
}
