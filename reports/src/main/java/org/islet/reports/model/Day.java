package org.islet.reports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;

/**
 * All of one day; hours are counted from its midnight as time passes.
 *
 * @param hours 24, or 23 or 25 when clocks change
 * @param traces the sensor's readings, cut at gaps
 * @param carbGrams all carbohydrate of the day in grams; empty when none was entered or it was entered in exchanges
 * @param notes what to know about this day alone
 */
public record Day(
        LocalDate date,
        double hours,
        List<HourMark> ticks,
        List<List<GlucosePoint>> traces,
        List<GlucosePoint> meterReadings,
        List<GlucosePoint> calibrations,
        List<BolusMark> boluses,
        List<BasalStep> basal,
        List<Stretch> suspensions,
        List<InjectionMark> injections,
        List<FoodMark> food,
        List<Note> markers,
        List<Note> alarms,
        GlucoseStatistics statistics,
        GlucoseStatistics meterStatistics,
        InsulinOfDay insulin,
        OptionalDouble carbGrams,
        List<Phrase> notes) {

    public Day {
        ticks = List.copyOf(ticks);
        traces = traces.stream().map(List::copyOf).toList();
        meterReadings = List.copyOf(meterReadings);
        calibrations = List.copyOf(calibrations);
        boluses = List.copyOf(boluses);
        basal = List.copyOf(basal);
        suspensions = List.copyOf(suspensions);
        injections = List.copyOf(injections);
        food = List.copyOf(food);
        markers = List.copyOf(markers);
        alarms = List.copyOf(alarms);
        notes = List.copyOf(notes);
    }

    public boolean hasSensorReadings() {
        return !traces.isEmpty();
    }

    /** What was noted, but for insulin, which is among the injections. */
    public List<Note> notedBesideInsulin() {
        return markers.stream()
                .filter(note -> !note.text().key().equals("event.insulin"))
                .toList();
    }

    /** Where an hour of the wall clock stands. */
    public record HourMark(double at, int hour) {}

    /** From one hour to another. */
    public record Stretch(double fromHour, double toHour) {}

    /** Something with a name at a moment. */
    public record Note(double hour, int wallMinute, Phrase text) {}
}
