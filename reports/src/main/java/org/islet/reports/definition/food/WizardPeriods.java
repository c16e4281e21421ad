package org.islet.reports.definition.food;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.meal.CalculatedMeal;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The meals of a bolus calculator by the periods of the day: those that have one, and the whole day. */
final class WizardPeriods {

    private static final List<Column> OF_DOSES = columns(
            "day_period",
            "meals",
            "mean_carbs",
            "carb_unit",
            "mean_recommended_u",
            "mean_given_u",
            "as_recommended",
            "more",
            "more_u",
            "less",
            "less_u",
            "incomparable");

    private static final List<Column> OF_GLUCOSE = columns(
            "day_period",
            "meals",
            "carb_ratios",
            "sensitivities",
            "targets",
            "mean_before",
            "known_before",
            "mean_after",
            "known_after",
            "mean_change",
            "known_change");

    private WizardPeriods() {}

    private static List<Column> columns(String... ids) {
        return Stream.of(ids)
                .map(id -> new Column(id, Phrase.of("column.wizard." + id)))
                .toList();
    }

    static Phrase summary(List<CalculatedMeal> meals) {
        return Phrase.of(
                "wizard.summary",
                meals.size(),
                count(meals, meal -> meal.beyond().orElse(0) > 0),
                count(meals, meal -> meal.beyond().orElse(0) < 0));
    }

    /** What was recommended and what was given. */
    static Table doses(ReportRequest request, List<CalculatedMeal> meals) {
        return table("doses", "title.wizardDoses", OF_DOSES, rows(request, meals, WizardPeriods::doses));
    }

    /** What the calculator counted with, and how glucose went. */
    static Table glucose(ReportRequest request, List<CalculatedMeal> meals) {
        return table("ratios", "title.wizardRatios", OF_GLUCOSE, rows(request, meals, WizardPeriods::glucose));
    }

    private static Table table(String id, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(id, Phrase.of(title), columns, rows, true);
    }

    private static List<List<Cell>> rows(
            ReportRequest request, List<CalculatedMeal> meals, Function<List<CalculatedMeal>, List<Cell>> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DayPeriods.DayPeriod period : request.dayPeriods().all()) {
            List<CalculatedMeal> some = meals.stream()
                    .filter(meal -> meal.period() == period.kind())
                    .toList();
            if (!some.isEmpty()) {
                rows.add(row(new Table.Named(period.kind().id(), period.kind().named()), some, cells));
            }
        }
        rows.add(row(new Table.Named("all", Phrase.of("dayPeriod.all")), meals, cells));
        return rows;
    }

    private static List<Cell> row(
            Cell name, List<CalculatedMeal> meals, Function<List<CalculatedMeal>, List<Cell>> cells) {
        List<Cell> row = new ArrayList<>(List.of(name, count(meals.size())));
        row.addAll(cells.apply(meals));
        return row;
    }

    private static List<Cell> doses(List<CalculatedMeal> meals) {
        Optional<CarbUnit> unit = unit(meals);
        OptionalDouble carbs = unit.isPresent() ? mean(meals, CalculatedMeal::carbs) : OptionalDouble.empty();
        return List.of(
                Carbs.number(carbs, unit),
                Carbs.unit(unit),
                insulin(mean(meals, meal -> WizardTable.units(meal.recommended()))),
                insulin(mean(meals, CalculatedMeal::given)),
                count(meals, Sign.SAME),
                count(meals, Sign.MORE),
                sum(meals, Sign.MORE),
                count(meals, Sign.LESS),
                sum(meals, Sign.LESS),
                count(count(meals, meal -> meal.beyond().isEmpty())));
    }

    /** What was asked for, beside what was recommended. */
    private enum Sign {
        SAME,
        MORE,
        LESS;

        private static Sign of(double beyond) {
            return beyond == 0 ? SAME : beyond > 0 ? MORE : LESS;
        }
    }

    /** Where nothing can be compared, it is not known that there are none. */
    private static Cell count(List<CalculatedMeal> meals, Sign sign) {
        return new Table.Number(Measure.of(Quantity.COUNT, ifAny(meals, sign, DoubleStream::count)));
    }

    private static Cell sum(List<CalculatedMeal> meals, Sign sign) {
        return insulin(ifAny(meals, sign, beyond -> beyond.map(Math::abs).sum()));
    }

    private static OptionalDouble ifAny(List<CalculatedMeal> meals, Sign sign, ToDoubleFunction<DoubleStream> of) {
        return meals.stream().allMatch(meal -> meal.beyond().isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(of.applyAsDouble(meals.stream()
                        .map(CalculatedMeal::beyond)
                        .flatMapToDouble(OptionalDouble::stream)
                        .filter(beyond -> Sign.of(beyond) == sign)));
    }

    private static List<Cell> glucose(List<CalculatedMeal> meals) {
        return List.of(
                new Table.Words(unit(meals).stream()
                        .flatMap(unit -> range(
                                meals.stream()
                                        .map(meal -> meal.ratios().carbRatio())
                                        .flatMapToDouble(OptionalDouble::stream),
                                Quantity.AMOUNT)
                                .stream())
                        .toList()),
                words(meals, meal -> meal.ratios().sensitivity().stream()),
                words(
                        meals,
                        meal -> Stream.concat(meal.ratios().targetLow().stream(), meal.ratios().targetHigh().stream())),
                number(meals, meal -> meal.before().value()),
                count(count(meals, meal -> meal.before().isKnown())),
                number(meals, meal -> meal.after().value()),
                count(count(meals, meal -> meal.after().isKnown())),
                new Table.Change(Measure.of(Quantity.GLUCOSE, mean(meals, CalculatedMeal::change))),
                count(count(meals, meal -> meal.change().isPresent())));
    }

    /** Empty where they are not all counted in one. */
    private static Optional<CarbUnit> unit(List<CalculatedMeal> meals) {
        Optional<CarbUnit> first = meals.get(0).carbUnit();
        return meals.stream().allMatch(meal -> meal.carbUnit().equals(first)) ? first : Optional.empty();
    }

    /** From the lowest to the highest of them. */
    private static Cell words(List<CalculatedMeal> meals, Function<CalculatedMeal, Stream<Glucose>> of) {
        return new Table.Words(
                range(meals.stream().flatMap(of).mapToDouble(Glucose::inMgPerDl), Quantity.GLUCOSE).stream()
                        .toList());
    }

    private static Optional<Phrase> range(DoubleStream values, Quantity quantity) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        Measure lowest = Measure.of(quantity, sorted[0]);
        Measure highest = Measure.of(quantity, sorted[sorted.length - 1]);
        return Optional.of(
                lowest.equals(highest)
                        ? Phrase.of("settings.number", lowest)
                        : Phrase.of("settings.range", lowest, highest));
    }

    private static OptionalDouble mean(List<CalculatedMeal> meals, Function<CalculatedMeal, OptionalDouble> of) {
        return meals.stream().map(of).flatMapToDouble(OptionalDouble::stream).average();
    }

    private static long count(List<CalculatedMeal> meals, Predicate<CalculatedMeal> condition) {
        return meals.stream().filter(condition).count();
    }

    private static Cell count(long count) {
        return new Table.Number(Measure.count(count));
    }

    private static Cell insulin(OptionalDouble units) {
        return new Table.Number(Measure.of(Quantity.INSULIN_SUM, units));
    }

    private static Cell number(List<CalculatedMeal> meals, Function<CalculatedMeal, OptionalDouble> of) {
        return new Table.Number(Measure.of(Quantity.GLUCOSE, mean(meals, of)));
    }
}
