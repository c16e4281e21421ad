package org.islet.reports.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.Entry;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day.Note;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucosePoint;

/** What happened on one day, beside the sensor's trace and the basal rate. */
final class DayFacts {

    private static final Duration SAME_BOLUS = Duration.ofMinutes(5);
    private static final Duration SAME_MEAL = Duration.ofMinutes(30);

    private final PeriodEvents events;
    private final DualBoluses duals;
    private final DayHours day;

    DayFacts(PeriodEvents events, DualBoluses duals, DayHours day) {
        this.events = events;
        this.duals = duals;
        this.day = day;
    }

    List<GlucosePoint> readings(GlucoseReading.Kind kind) {
        return events.of(GlucoseReading.class).stream()
                .filter(reading -> reading.event().kind() == kind && day.contains(reading.at()))
                .filter(reading ->
                        reading.event().value().isPresent() && reading.event().isCounted())
                .map(reading -> new GlucosePoint(
                        reading.at(),
                        day.of(reading.at()),
                        reading.event().value().get()))
                .toList();
    }

    List<BolusMark> boluses() {
        return events.of(Bolus.class).stream()
                .filter(bolus -> day.contains(bolus.at()))
                .map(this::bolus)
                .toList();
    }

    private BolusMark bolus(Placed<Bolus> placed) {
        Bolus bolus = placed.event();
        boolean isSecondHalf = duals.firstHalfOf(bolus)
                .filter(first -> day.contains(first.at()))
                .isPresent();
        return new BolusMark(
                day.of(placed.at()),
                bolus.duration().map(duration -> duration.toMinutes() / 60.0).orElse(0.0),
                units(bolus.programmed()),
                units(bolus.delivered()),
                isSecondHalf ? OptionalDouble.empty() : recommended(placed),
                bolus.automatic().orElse(false),
                isSecondHalf);
    }

    /** The calculator's last recommendation in the five minutes before a bolus. */
    private OptionalDouble recommended(Placed<Bolus> bolus) {
        OptionalDouble found = OptionalDouble.empty();
        for (Placed<BolusCalculation> calculation : events.of(BolusCalculation.class)) {
            boolean before = !calculation.at().isAfter(bolus.at());
            boolean near = Duration.between(calculation.at(), bolus.at()).compareTo(SAME_BOLUS) <= 0;
            if (before && near && calculation.event().recommended().isPresent()) {
                found = units(calculation.event().recommended());
            }
        }
        return found;
    }

    /** From the calculator, and from the logbook where the calculator was not told the same within half an hour. */
    List<FoodMark> food() {
        List<FoodMark> marks = new ArrayList<>();
        List<Placed<BolusCalculation>> told = events.of(BolusCalculation.class).stream()
                .filter(calculation -> calculation.event().carbs().orElse(0) > 0)
                .toList();
        for (Placed<BolusCalculation> calculation : told) {
            if (day.contains(calculation.at())) {
                String unit = calculation
                        .event()
                        .carbUnit()
                        .map(BolusCalculation.CarbUnit::symbol)
                        .orElse("g");
                marks.add(new FoodMark(
                        day.of(calculation.at()), calculation.event().carbs().getAsDouble(), unit, false));
            }
        }
        for (Placed<Entry> entry : events.of(Entry.class)) {
            if (entry.event().kind() == Entry.Kind.CARBS
                    && entry.event().amount().isPresent()
                    && day.contains(entry.at())) {
                double amount = entry.event().amount().getAsDouble();
                boolean repeated = told.stream()
                        .anyMatch(calculation -> calculation.event().carbs().orElse(0) == amount
                                && Duration.between(calculation.at(), entry.at())
                                                .abs()
                                                .compareTo(SAME_MEAL)
                                        <= 0);
                marks.add(new FoodMark(
                        day.of(entry.at()), amount, entry.event().unit().orElse("g"), repeated));
            }
        }
        marks.sort(Comparator.comparingDouble(FoodMark::hour));
        return marks;
    }

    List<Note> markers() {
        return events.of(Entry.class).stream()
                .filter(entry -> entry.event().kind() != Entry.Kind.CARBS && day.contains(entry.at()))
                .map(entry -> new Note(day.of(entry.at()), Sentences.entry(entry.event())))
                .toList();
    }

    List<Note> alarms() {
        return events.of(Alarm.class).stream()
                .filter(alarm -> !alarm.event().cleared() && day.contains(alarm.at()))
                .map(alarm -> new Note(day.of(alarm.at()), Sentences.alarm(alarm.event())))
                .toList();
    }

    /** The device's own total of the day; the last one where it was recorded twice. */
    OptionalDouble deviceTotal() {
        OptionalDouble total = OptionalDouble.empty();
        for (Placed<DailyTotal> placed : events.all(DailyTotal.class)) {
            if (placed.event().date().equals(day.date()) && !isAutomaticAlone(placed.event())) {
                total = OptionalDouble.of(placed.event().insulin().value());
            }
        }
        return total;
    }

    /** What a pump gave by itself, told only as a sum of the day; what the person gave comes on top. */
    OptionalDouble automaticTotal() {
        OptionalDouble total = OptionalDouble.empty();
        for (Placed<DailyTotal> placed : events.all(DailyTotal.class)) {
            if (placed.event().date().equals(day.date()) && isAutomaticAlone(placed.event())) {
                total = OptionalDouble.of(placed.event().insulin().value());
            }
        }
        return total;
    }

    private static boolean isAutomaticAlone(DailyTotal total) {
        return total.parts().keySet().equals(Set.of("automatic"));
    }

    private static OptionalDouble units(Optional<InsulinUnits> amount) {
        return amount.isPresent() ? OptionalDouble.of(amount.get().value()) : OptionalDouble.empty();
    }
}
