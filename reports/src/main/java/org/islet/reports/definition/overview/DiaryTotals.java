package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.day.DiaryDay;
import org.islet.reports.compose.day.DiaryDay.Entries;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.DayPeriods.Kind;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/**
 * What was eaten and given on all days together: by the period of the day what is written there, and of whole days what
 * is known of them, beside on how many it is.
 */
final class DiaryTotals {

    private static final String EXCHANGE = "exchange";

    private final List<DiaryDay> days;

    DiaryTotals(List<DiaryDay> days) {
        this.days = days;
    }

    /** Of one period of every day, in the words of its entries. */
    List<Phrase> of(Kind period) {
        List<Entries> entries = days.stream().map(day -> day.of(period)).toList();
        List<Phrase> lines = new ArrayList<>();
        addFood(lines, all(entries, Entries::food));
        addBoluses(lines, all(entries, Entries::boluses));
        addInjections(lines, all(entries, Entries::injections));
        return lines;
    }

    private static <T> List<T> all(List<Entries> entries, Function<Entries, List<T>> some) {
        return entries.stream().flatMap(each -> some.apply(each).stream()).toList();
    }

    private static void addFood(List<Phrase> lines, List<FoodMark> food) {
        add(
                lines,
                sum(food.stream().filter(mark -> !mark.unit().equals(EXCHANGE)).mapToDouble(FoodMark::amount)),
                grams -> Phrase.of("number.unit", Measure.of(Quantity.GRAMS_TOLD, grams), Quantity.GRAMS_TOLD));
        add(
                lines,
                sum(food.stream().filter(mark -> mark.unit().equals(EXCHANGE)).mapToDouble(FoodMark::amount)),
                exchanges -> Phrase.of("diary.exchanges", Measure.of(Quantity.EXCHANGES, exchanges)));
    }

    private static void addBoluses(List<Phrase> lines, List<BolusMark> boluses) {
        add(lines, boluses(boluses.stream().filter(bolus -> !bolus.automatic())), units -> units("diary.bolus", units));
        add(lines, boluses(boluses.stream().filter(BolusMark::automatic)), units -> units("diary.automatic", units));
    }

    private static void addInjections(List<Phrase> lines, List<InjectionMark> injections) {
        for (InsulinKind kind : InsulinKind.values()) {
            add(
                    lines,
                    sum(injections.stream()
                            .filter(injection -> injection.kind() == kind)
                            .mapToDouble(InjectionMark::units)),
                    units -> Phrase.of(
                            "diary.injection", Measure.of(Quantity.INSULIN_SUM, units), Phrase.of("insulin." + kind)));
        }
    }

    /** Of whole days. */
    List<Phrase> ofDays() {
        List<Phrase> lines = new ArrayList<>();
        addKnown(
                lines,
                Day::carbGrams,
                grams -> Phrase.of("number.unit", Measure.of(Quantity.GRAMS, grams), Quantity.GRAMS));
        addKnown(lines, day -> day.insulin().bolus(), units -> units("diary.bolusSum", units));
        addKnown(lines, day -> day.insulin().injected(), units -> units("diary.injectedSum", units));
        addKnown(lines, DiaryTotals::insulin, units -> units("diary.insulinSum", units));
        return lines;
    }

    /** As the row of a day has it: only where basal insulin is known too. */
    private static OptionalDouble insulin(Day day) {
        return day.insulin().basal().isPresent() ? day.insulin().total() : OptionalDouble.empty();
    }

    private static Phrase units(String key, double units) {
        return Phrase.of(key, Measure.of(Quantity.INSULIN_SUM, units));
    }

    private void addKnown(List<Phrase> lines, Function<Day, OptionalDouble> amount, Function<Double, Phrase> written) {
        double[] known = days.stream()
                .map(DiaryDay::day)
                .flatMapToDouble(day -> amount.apply(day).stream())
                .toArray();
        if (known.length > 0) {
            Phrase sum = written.apply(DoubleStream.of(known).sum());
            lines.add(Phrase.of("diary.known", sum, known.length, days.size()));
        }
    }

    private static void add(List<Phrase> lines, OptionalDouble sum, Function<Double, Phrase> written) {
        if (sum.isPresent()) {
            lines.add(written.apply(sum.getAsDouble()));
        }
    }

    /** Nothing of nothing, which is no zero. */
    private static OptionalDouble sum(DoubleStream amounts) {
        double[] all = amounts.toArray();
        return all.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(DoubleStream.of(all).sum());
    }

    /** Nothing where the units of one of them are not known. */
    private static OptionalDouble boluses(Stream<BolusMark> some) {
        List<BolusMark> all = some.toList();
        return all.stream().allMatch(bolus -> bolus.unitsTogether().isPresent())
                ? sum(all.stream().flatMapToDouble(bolus -> bolus.unitsTogether().stream()))
                : OptionalDouble.empty();
    }
}
