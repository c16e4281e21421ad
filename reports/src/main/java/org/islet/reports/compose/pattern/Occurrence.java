package org.islet.reports.compose.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/**
 * A day on which a pattern showed.
 *
 * @param from the first reading it is made of, by the wall clock; of a swing the earlier of its ends
 * @param to the last of them
 * @param minutes that these readings stand for, and of a swing those between its ends; empty of a meter
 * @param readings it is made of
 */
public record Occurrence(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        OptionalDouble minutes,
        int readings,
        Measure lowest,
        Measure highest) {

    private static final double SECONDS_A_MINUTE = 60;

    /** In mg/dL. */
    public double width() {
        return highest.value().orElseThrow() - lowest.value().orElseThrow();
    }

    static Occurrence of(Sign sign, Observed observed, ZoneId zone) {
        List<CountedReading> made = sign.in(observed.readings());
        CountedReading lowest =
                made.stream().min(Comparator.comparing(CountedReading::glucose)).orElseThrow();
        CountedReading highest =
                made.stream().max(Comparator.comparing(CountedReading::glucose)).orElseThrow();
        Instant first = made.get(0).at();
        Instant last = made.get(made.size() - 1).at();
        double minutes = made.stream().mapToDouble(CountedReading::weight).sum();
        if (sign == Sign.SWING) {
            first = lowest.at().isBefore(highest.at()) ? lowest.at() : highest.at();
            last = lowest.at().isBefore(highest.at()) ? highest.at() : lowest.at();
            minutes = (last.getEpochSecond() - first.getEpochSecond()) / SECONDS_A_MINUTE;
        }
        return new Occurrence(
                observed.date(),
                first.atZone(zone).toLocalTime(),
                last.atZone(zone).toLocalTime(),
                observed.isOfMeter() ? OptionalDouble.empty() : OptionalDouble.of(minutes),
                made.size(),
                shown(lowest),
                shown(highest));
    }

    private static Measure shown(CountedReading reading) {
        return new Measure(Quantity.GLUCOSE, OptionalDouble.of(reading.glucose().inMgPerDl()), reading.outOfRange());
    }
}
