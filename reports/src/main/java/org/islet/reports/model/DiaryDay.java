package org.islet.reports.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.islet.reports.model.DayPeriods.Kind;

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
