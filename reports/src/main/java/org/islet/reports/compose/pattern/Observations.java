package org.islet.reports.compose.pattern;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;

/** All the three hours of a period that were seen enough of: by the sensor for 70 % of them, or where there is only a meter, by its first reading. */
record Observations(List<Observed> all, boolean areOfMeter) {

    Observations {
        all = List.copyOf(all);
    }

    static Observations of(ReportRequest request, PeriodEvents events) {
        List<CountedReading> sensor = events.sensor().readings();
        boolean isMeter = sensor.isEmpty();
        List<CountedReading> readings = isMeter ? MeterReadings.of(events, request.targets()) : sensor;
        ZoneId zone = request.period().zone();
        List<Observed> all = new ArrayList<>();
        readings.stream()
                .collect(Collectors.groupingBy(reading -> Place.of(reading.at().atZone(zone))))
                .forEach((place, within) -> {
                    if (isMeter || isSeen(place, within, zone)) {
                        all.add(Observed.of(place.date(), place.hours(), isMeter, isMeter ? first(within) : within));
                    }
                });
        return new Observations(all, isMeter);
    }

    /** Chosen by its time and never by what it tells: where more is measured, more of everything would be found. */
    private static List<CountedReading> first(List<CountedReading> within) {
        return within.stream().min(Comparator.comparing(CountedReading::at)).stream()
                .toList();
    }

    private record Place(LocalDate date, ThreeHours hours) {
        static Place of(ZonedDateTime at) {
            return new Place(at.toLocalDate(), ThreeHours.of(at.toLocalTime()));
        }

        /** As time passes: two or four hours, when clocks change. */
        Duration length(ZoneId zone) {
            ZonedDateTime start = date.atTime(hours.from()).atZone(zone);
            LocalDate last = hours.equals(ThreeHours.ALL.get(ThreeHours.ALL.size() - 1)) ? date.plusDays(1) : date;
            return Duration.between(start, last.atTime(hours.to()).atZone(zone));
        }
    }

    /** Excluded time is not seen. */
    private static boolean isSeen(Place place, List<CountedReading> within, ZoneId zone) {
        double minutes = within.stream().mapToDouble(CountedReading::weight).sum();
        return 100 * minutes
                >= Sufficiency.ACTIVE_PERCENT_NEEDED * place.length(zone).toMinutes();
    }

    Tally tally(Sign sign, ThreeHours hours, DayGroup group) {
        return tally(sign, one -> one.hours().equals(hours) && group.holds(one.date()));
    }

    /** Of all days at other times of the day, of some days of the week at the same time on the others. */
    Tally otherwise(Sign sign, ThreeHours hours, DayGroup group) {
        Tally more = group.isOfAllDays() ? tally(sign, one -> true) : tally(sign, hours, DayGroup.EVERY_DAY);
        return more.without(tally(sign, hours, group));
    }

    private Tally tally(Sign sign, Predicate<Observed> some) {
        int shown = 0;
        int seen = 0;
        for (Observed one : all) {
            if (some.test(one)) {
                seen++;
                shown += one.signs().contains(sign) ? 1 : 0;
            }
        }
        return new Tally(shown, seen);
    }
}
