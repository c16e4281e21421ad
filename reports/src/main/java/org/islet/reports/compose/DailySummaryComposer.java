package org.islet.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.metrics.InsulinTotals;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.InsulinOfDay;
import org.islet.reports.model.Notation;
import org.islet.reports.model.ReportRequest;

/** Composes the daily summary: every day of the period, those without data too. */
final class DailySummaryComposer {

    private final ReportRequest request;
    private final PeriodEvents events;
    private final SensorReadings sensor;
    private final BasalRates basal;
    private final DualBoluses duals;

    DailySummaryComposer(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.events = events;
        this.sensor = SensorReadings.of(events, request.targets());
        this.basal = BasalRates.of(events);
        this.duals = DualBoluses.of(events.all(Bolus.class));
    }

    DailySummary compose() {
        List<Day> days = request.period()
                .from()
                .datesUntil(request.period().to().plusDays(1))
                .map(date -> day(new DayHours(date, request.period().zone())))
                .toList();
        var provenance = Provenances.of(request, events, sensor);
        return new DailySummary(
                request,
                provenance,
                Sentences.sufficiency(provenance.sufficiency()),
                Scales.glucoseTop(days.stream().flatMap(DailySummaryComposer::drawn)),
                Scales.insulinTop(days),
                Scales.basalTop(days),
                days);
    }

    private Day day(DayHours hours) {
        var facts = new DayFacts(events, duals, hours);
        List<SensorReading> readings = sensor.between(hours.start(), hours.end());
        GlucoseStatistics statistics =
                Statistics.of(readings, hours.length(), request.period().zone(), false);
        List<BolusMark> boluses = facts.boluses();
        List<BasalStep> steps = basal.on(hours);
        InsulinOfDay insulin = InsulinTotals.of(boluses, steps, facts.deviceTotal());
        List<FoodMark> food = facts.food();
        OptionalDouble grams = grams(food);
        return new Day(
                hours.date(),
                hours.hours(),
                hours.marks(),
                Traces.of(readings, hours),
                facts.readings(GlucoseReading.Kind.METER),
                facts.readings(GlucoseReading.Kind.CALIBRATION),
                boluses,
                steps,
                suspensions(steps),
                food,
                facts.markers(),
                facts.alarms(),
                statistics,
                insulin,
                grams,
                summary(hours, facts, statistics, insulin, grams),
                notes(hours, food, facts.automaticTotal()));
    }

    private String summary(
            DayHours hours, DayFacts facts, GlucoseStatistics statistics, InsulinOfDay insulin, OptionalDouble grams) {
        String day = Notation.shortDay(hours.date());
        String rest = Sentences.insulin(insulin) + Sentences.food(grams);
        if (statistics.mean().isPresent()) {
            return Sentences.glucose(statistics, request.unit()) + rest;
        }
        int checks = facts.readings(GlucoseReading.Kind.METER).size();
        String without = "No sensor data on " + day;
        return (checks == 0
                        ? without + "."
                        : without + ", " + Sentences.counted(checks, "meter reading", "meter readings") + ".")
                + rest;
    }

    private static List<String> notes(DayHours hours, List<FoodMark> food, OptionalDouble automatic) {
        List<String> notes = new ArrayList<>();
        if (hours.hours() != 24) {
            notes.add("Clocks changed: this day has " + Notation.whole(hours.hours()) + " hours.");
        }
        if (food.stream().anyMatch(FoodMark::isRepeated)) {
            notes.add(
                    "Food entered twice, in the bolus calculator and the logbook, is shown in brackets and counted once.");
        }
        automatic.ifPresent(units -> notes.add("The pump gave " + Notation.oneDecimal(units)
                + " U by itself. It tells this as a sum of the day only, so it is in no bar and in no total here."));
        return notes;
    }

    private static List<Day.Stretch> suspensions(List<BasalStep> steps) {
        return steps.stream()
                .filter(step -> step.origin() == BasalStep.Origin.SUSPENDED)
                .map(step -> new Day.Stretch(step.fromHour(), step.toHour()))
                .toList();
    }

    private static OptionalDouble grams(List<FoodMark> food) {
        List<FoodMark> counted = food.stream()
                .filter(mark -> !mark.isRepeated() && mark.unit().equals("g"))
                .toList();
        return counted.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        counted.stream().mapToDouble(FoodMark::amount).sum());
    }

    private static Stream<Glucose> drawn(Day day) {
        return Stream.concat(day.traces().stream().flatMap(List::stream), day.meterReadings().stream())
                .map(GlucosePoint::glucose);
    }
}
