package org.islet.reports.definition.overview;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.day.DiaryDay.Entries;
import org.islet.reports.compose.day.DiaryDay.Reading;
import org.islet.reports.compose.day.DiaryDay.SensorStretch;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/** What is written into a field of the logbook, a line each: glucose, then food, then insulin. */
final class DiaryLines {

    private final List<Phrase> lines = new ArrayList<>();

    private DiaryLines() {}

    static List<Phrase> of(Entries entries) {
        var written = new DiaryLines();
        entries.readings().forEach(reading -> written.lines.add(marked(reading)));
        if (entries.readings().isEmpty()) {
            entries.sensor().ifPresent(written::sensor);
        }
        written.food(entries.food());
        written.boluses(entries.boluses());
        entries.injections()
                .forEach(injection -> written.lines.add(marked(
                        injection.isByHand(),
                        Phrase.of(
                                "diary.injection",
                                Measure.of(Quantity.INSULIN, injection.units()),
                                Phrase.of("insulin." + injection.kind())))));
        return written.lines;
    }

    /** The sums of a day and what was noted on it; a sum that is not known whole is not written. */
    static List<Phrase> ofDay(Day day) {
        var written = new DiaryLines();
        day.carbGrams()
                .ifPresent(grams -> written.add("number.unit", Measure.of(Quantity.GRAMS, grams), Quantity.GRAMS));
        day.insulin()
                .bolus()
                .ifPresent(units -> written.add("diary.bolusSum", Measure.of(Quantity.INSULIN_SUM, units)));
        day.insulin()
                .injected()
                .ifPresent(units -> written.add("diary.injectedSum", Measure.of(Quantity.INSULIN_SUM, units)));
        if (day.insulin().basal().isPresent()) {
            day.insulin()
                    .total()
                    .ifPresent(units -> written.add("diary.insulinSum", Measure.of(Quantity.INSULIN_SUM, units)));
        }
        day.notedBesideInsulin()
                .forEach(note ->
                        written.add("day.event", LocalTime.ofSecondOfDay(60L * note.wallMinute()), note.text()));
        return written.lines;
    }

    /** Above and below the target by letters, and twice where it is far. */
    private static Phrase marked(Reading reading) {
        return Phrase.of("diary.reading." + reading.range(), reading.value());
    }

    private static Phrase marked(boolean isByHand, Phrase line) {
        return isByHand ? Phrase.of("event.byHand", line) : line;
    }

    private void sensor(SensorStretch sensor) {
        add("diary.sensor", sensor.mean());
        if (sensor.lowest().range().compareTo(GlucoseRange.IN_RANGE) < 0) {
            add("diary.toLowest", marked(sensor.lowest()));
        }
        if (sensor.highest().range().compareTo(GlucoseRange.IN_RANGE) > 0) {
            add("diary.toHighest", marked(sensor.highest()));
        }
    }

    private void food(List<FoodMark> food) {
        for (String unit : food.stream().map(FoodMark::unit).distinct().toList()) {
            double sum = food.stream()
                    .filter(mark -> mark.unit().equals(unit))
                    .mapToDouble(FoodMark::amount)
                    .sum();
            boolean isByHand = food.stream()
                    .anyMatch(mark -> mark.isByHand() && mark.unit().equals(unit));
            lines.add(marked(
                    isByHand,
                    unit.equals("exchange")
                            ? Phrase.of("diary.exchanges", Measure.of(Quantity.EXCHANGES, sum))
                            : Phrase.of("number.unit", Measure.of(Quantity.GRAMS_TOLD, sum), Quantity.GRAMS_TOLD)));
        }
    }

    /** By hand one by one, by the pump itself as their sum. */
    private void boluses(List<BolusMark> boluses) {
        boluses.stream()
                .filter(bolus -> !bolus.automatic())
                .forEach(bolus -> add("diary.bolus", Measure.of(Quantity.INSULIN, bolus.unitsTogether())));
        List<OptionalDouble> automatic = boluses.stream()
                .filter(BolusMark::automatic)
                .map(BolusMark::unitsTogether)
                .toList();
        boolean isKnown = automatic.stream().allMatch(OptionalDouble::isPresent);
        if (!automatic.isEmpty()) {
            double sum =
                    automatic.stream().mapToDouble(units -> units.orElse(0)).sum();
            add(
                    "diary.automatic",
                    Measure.of(Quantity.INSULIN, isKnown ? OptionalDouble.of(sum) : OptionalDouble.empty()));
        }
    }

    private void add(String key, Object... arguments) {
        lines.add(Phrase.of(key, arguments));
    }
}
