package org.islet.reports.compose.day;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.DayPeriods.Kind;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Measure;

/** A day as a paper logbook has it: what was measured, given and eaten in each of its periods. */
public record DiaryDay(Day day, Map<Kind, Entries> periods) {

    public DiaryDay {
        periods = Map.copyOf(periods);
    }

    public Entries of(Kind kind) {
        return Objects.requireNonNull(periods.get(kind), "a day has all of its periods");
    }

    /**
     * What belongs to one period of a day, each in the order of time.
     *
     * @param readings of the meter
     * @param sensor empty where it has none
     * @param boluses both halves of a dual bolus as one, at the time of the first
     * @param food each entry once
     */
    public record Entries(
            List<Reading> readings,
            Optional<SensorStretch> sensor,
            List<BolusMark> boluses,
            List<InjectionMark> injections,
            List<FoodMark> food) {

        public Entries {
            readings = List.copyOf(readings);
            boluses = List.copyOf(boluses);
            injections = List.copyOf(injections);
            food = List.copyOf(food);
        }
    }

    /** A value and the range it lies in. */
    public record Reading(Measure value, GlucoseRange range) {}

    /** What the sensor saw. */
    public record SensorStretch(Measure mean, Reading lowest, Reading highest) {}
}
