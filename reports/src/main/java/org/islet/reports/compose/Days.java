package org.islet.reports.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.metrics.InsulinTotals;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** Every day of a period with all that happened on it, those without data too. */
public final class Days {

    private final ReportRequest request;
    private final PeriodEvents events;
    private final List<CountedReading> meter;
    private final BasalRates basal;
    private final DualBoluses duals;
    private final ExcludedTime excluded;
    private final Calculations calculations;

    private Days(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.events = events;
        this.meter = MeterReadings.of(events, request.targets());
        this.basal = BasalRates.of(events);
        this.duals = DualBoluses.of(events.all(Bolus.class));
        this.excluded = new ExcludedTime(events);
        this.calculations = Calculations.of(events);
    }

    public static List<Day> of(ReportRequest request, PeriodEvents events) {
        var days = new Days(request, events);
        return request.period()
                .from()
                .datesUntil(request.period().to().plusDays(1))
                .map(date -> days.day(new DayHours(date, request.period().zone())))
                .toList();
    }

    private Day day(DayHours hours) {
        var facts = new DayFacts(events, duals, calculations, hours);
        List<CountedReading> readings = events.sensor().between(hours.start(), hours.end());
        Duration counted = events.exclusions().counted(hours.start(), hours.end());
        List<CountedReading> checks = MeterReadings.between(meter, hours.start(), hours.end());
        List<BolusMark> boluses = facts.boluses();
        List<BasalStep> steps = basal.on(hours);
        List<InjectionMark> injections = facts.injections();
        List<FoodMark> food = facts.food();
        return new Day(
                hours.date(),
                hours.hours(),
                counted.toMinutes() / 60.0,
                hours.marks(),
                Traces.of(readings, hours),
                excluded.of(hours),
                facts.readings(GlucoseReading.Kind.METER),
                facts.readings(GlucoseReading.Kind.CALIBRATION),
                boluses,
                steps,
                suspensions(steps),
                injections,
                food,
                facts.markers(),
                facts.alarms(),
                statistics(readings, counted),
                statistics(checks, hours.length()),
                InsulinTotals.of(boluses, steps, injections, facts.automaticTotal(), facts.deviceTotal()),
                grams(food),
                notes(hours, facts, food));
    }

    private GlucoseStatistics statistics(List<CountedReading> readings, Duration length) {
        return Statistics.of(readings, length, request.period().zone(), false);
    }

    private List<Phrase> notes(DayHours hours, DayFacts facts, List<FoodMark> food) {
        List<Phrase> notes = new ArrayList<>();
        if (hours.hours() != 24) {
            notes.add(Phrase.of("day.oddHours", Measure.of(Quantity.HOURS, hours.hours())));
        }
        notes.addAll(excluded.notesOf(hours));
        events.otherClocks().on(hours.date()).ifPresent(notes::add);
        facts.clockChanges().forEach(change -> notes.add(Sentences.clockSet(change.event())));
        if (food.stream().anyMatch(FoodMark::isRepeated)) {
            notes.add(Phrase.of("day.foodTwice"));
        }
        if (facts.automaticTotal().isPresent()) {
            notes.add(Phrase.of("day.automatic"));
        }
        return notes;
    }

    private static List<Day.Stretch> suspensions(List<BasalStep> steps) {
        return steps.stream()
                .filter(step -> step.origin() == BasalStep.Origin.SUSPENDED)
                .map(step -> new Day.Stretch(step.fromHour(), step.toHour()))
                .toList();
    }

    /** Empty where food was entered in exchanges: they are not weighed alike everywhere. */
    private static OptionalDouble grams(List<FoodMark> food) {
        Stream<FoodMark> counted = food.stream().filter(mark -> !mark.isRepeated());
        boolean inGrams = food.stream().allMatch(mark -> mark.unit().equals("g"));
        return food.isEmpty() || !inGrams
                ? OptionalDouble.empty()
                : OptionalDouble.of(counted.mapToDouble(FoodMark::amount).sum());
    }
}
