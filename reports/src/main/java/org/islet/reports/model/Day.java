package org.islet.reports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;

/**
 * All of one day; hours are counted from its midnight as time passes.
 *
 * @param hours 24, or 23 or 25 when clocks change
 * @param countedHours those of them that nobody excluded
 * @param traces the sensor's readings, cut at gaps
 * @param excluded what somebody marked, and what the sensor showed then; counted nowhere
 * @param carbGrams all carbohydrate of the day in grams; empty when none was entered or it was entered in exchanges
 * @param notes what to know about this day alone
 */
public record Day(
        LocalDate date,
        double hours,
        double countedHours,
        List<HourMark> ticks,
        List<List<GlucosePoint>> traces,
        List<Excluded> excluded,
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
        excluded = List.copyOf(excluded);
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

    /** What the sensor and the meter showed, counted or not. */
    public Stream<GlucosePoint> drawn() {
        Stream<List<GlucosePoint>> leftOut = excluded.stream().flatMap(span -> span.traces().stream());
        return Stream.concat(Stream.concat(traces.stream(), leftOut).flatMap(List::stream), meterReadings.stream());
    }

    /** What was noted, but for insulin, which is among the injections. */
    public List<Note> notedBesideInsulin() {
        return markers.stream().filter(note -> !isInsulin(note.text())).toList();
    }

    private static boolean isInsulin(Phrase text) {
        return text.key().equals("event.insulin")
                || text.key().equals("event.byHand")
                        && text.arguments().get(0) instanceof Phrase written
                        && isInsulin(written);
    }

    /** Where an hour of the wall clock stands. */
    public record HourMark(double at, int hour) {}

    /** From one hour to another. */
    public record Stretch(double fromHour, double toHour) {}

    /** A part of the day that somebody excluded, what they said of it, and what the sensor showed. */
    public record Excluded(Stretch stretch, Phrase named, List<List<GlucosePoint>> traces) {
        public Excluded {
            traces = traces.stream().map(List::copyOf).toList();
        }
    }

    /** Something with a name at a moment. */
    public record Note(double hour, int wallMinute, Phrase text) {}
}
