package org.islet.reports.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day.Note;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.InsulinKind;

/** What happened on one day, beside the sensor's trace and the basal rate. */
final class DayFacts {

    private final PeriodEvents events;
    private final DualBoluses duals;
    private final Calculations calculations;
    private final DayHours day;
    private final WrittenByHand written;

    DayFacts(PeriodEvents events, DualBoluses duals, Calculations calculations, DayHours day) {
        this.events = events;
        this.duals = duals;
        this.calculations = calculations;
        this.day = day;
        this.written = new WrittenByHand(events);
    }

    List<GlucosePoint> readings(GlucoseReading.Kind kind) {
        return events.of(GlucoseReading.class, day).stream()
                .filter(reading -> reading.event().kind() == kind)
                .filter(reading -> isReading(reading.event()))
                .map(reading -> new GlucosePoint(
                        reading.at(),
                        day.of(reading.at()),
                        CountedReading.glucoseOf(reading.event()),
                        reading.event().outOfRange()))
                .toList();
    }

    private static boolean isReading(GlucoseReading reading) {
        return reading.isCounted()
                && (reading.value().isPresent() || reading.outOfRange().isPresent());
    }

    List<InjectionMark> injections() {
        return events.of(LogbookEntry.class, day).stream()
                .filter(entry -> entry.event().kind() == LogbookEntry.Kind.INSULIN
                        && entry.event().amount().isPresent())
                .filter(entry -> !written.repeatsBolus(entry))
                .map(entry -> new InjectionMark(
                        day.of(entry.at()),
                        InsulinKind.of(entry.event().text().orElse("")),
                        entry.event().amount().getAsDouble(),
                        entry.isByHand()))
                .toList();
    }

    List<BolusMark> boluses() {
        return events.of(Bolus.class, day).stream().map(this::bolus).toList();
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
                duals.drawnOutHalfOf(bolus).map(this::bolus),
                bolus.automatic().orElse(false),
                isSecondHalf);
    }

    private OptionalDouble recommended(Placed<Bolus> bolus) {
        return calculations
                .before(bolus.at())
                .map(calculation -> units(calculation.event().recommended()))
                .orElse(OptionalDouble.empty());
    }

    /** From the calculator, and from the logbook where the calculator was not told the same within half an hour. */
    List<FoodMark> food() {
        List<FoodMark> marks = new ArrayList<>();
        for (Placed<BolusCalculation> calculation : events.of(BolusCalculation.class, day)) {
            double carbs = calculation.event().carbs().orElse(0);
            if (carbs > 0) {
                String unit = calculation
                        .event()
                        .carbUnit()
                        .map(BolusCalculation.CarbUnit::symbol)
                        .orElse("g");
                marks.add(new FoodMark(day.of(calculation.at()), carbs, unit, false, false));
            }
        }
        for (Placed<LogbookEntry> entry : events.of(LogbookEntry.class, day)) {
            if (entry.event().kind() == LogbookEntry.Kind.CARBS
                    && entry.event().amount().isPresent()) {
                double amount = entry.event().amount().getAsDouble();
                marks.add(new FoodMark(
                        day.of(entry.at()),
                        amount,
                        entry.event().unit().orElse(""),
                        calculations.areTold(entry),
                        entry.isByHand()));
            }
        }
        marks.sort(Comparator.comparingDouble(FoodMark::hour));
        return marks;
    }

    List<Note> markers() {
        List<Note> notes = new ArrayList<>();
        for (Placed<LogbookEntry> entry : events.of(LogbookEntry.class, day)) {
            if (entry.event().kind() != LogbookEntry.Kind.CARBS) {
                notes.add(note(entry.at(), written.said(entry)));
            }
        }
        for (Placed<GlucoseReading> reading : events.of(GlucoseReading.class, day)) {
            if (reading.isByHand()) {
                notes.add(note(reading.at(), WrittenByHand.glucose(reading.event())));
            }
        }
        for (Placed<ClockChange> change : clockChanges()) {
            notes.add(note(change.at(), Sentences.clockSet(change.event())));
        }
        notes.sort(Comparator.comparingDouble(Note::hour));
        return notes;
    }

    List<Placed<ClockChange>> clockChanges() {
        return events.of(ClockChange.class, day);
    }

    List<Note> alarms() {
        return events.of(Alarm.class, day).stream()
                .filter(alarm -> !alarm.event().cleared())
                .map(alarm -> note(alarm.at(), Sentences.alarm(alarm.event())))
                .toList();
    }

    private Note note(Instant at, Phrase text) {
        return new Note(day.of(at), day.wallMinute(at), text);
    }

    /** The device's own total of the day; the last one where it was recorded twice. */
    OptionalDouble deviceTotal() {
        return lastTotal(total -> !isAutomaticAlone(total));
    }

    /** What a pump gave by itself, told only as a sum of the day; what the person gave comes on top. */
    OptionalDouble automaticTotal() {
        return lastTotal(DayFacts::isAutomaticAlone);
    }

    private OptionalDouble lastTotal(Predicate<DailyTotal> condition) {
        return events.totalsOf(day.date()).stream()
                .filter(condition)
                .mapToDouble(total -> total.insulin().value())
                .reduce((earlier, later) -> later);
    }

    private static boolean isAutomaticAlone(DailyTotal total) {
        return total.parts().keySet().equals(Set.of("automatic"));
    }

    private static OptionalDouble units(Optional<InsulinUnits> amount) {
        return amount.isPresent() ? OptionalDouble.of(amount.get().value()) : OptionalDouble.empty();
    }
}
