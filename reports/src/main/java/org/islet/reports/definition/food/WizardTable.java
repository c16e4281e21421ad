package org.islet.reports.definition.food;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.meal.CalculatedMeal;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The meals a bolus calculator was told of, a row each. */
record WizardTable(ReportRequest request, List<CalculatedMeal> meals) {

    private static final List<Column> COLUMNS = Stream.of(
                    "day_period",
                    "date",
                    "time",
                    "carbs",
                    "carb_unit",
                    "carb_ratio",
                    "sensitivity",
                    "target_low",
                    "target_high",
                    "before",
                    "before_by",
                    "on_board_u",
                    "recommended_u",
                    "given_u",
                    "beyond_u",
                    "after",
                    "change")
            .map(id -> new Column(id, Phrase.of("column.wizard." + id)))
            .toList();

    WizardTable {
        meals = List.copyOf(meals);
    }

    Table table() {
        return new Table(
                "meals",
                Phrase.of("title.wizardMeals"),
                COLUMNS,
                meals.stream().map(this::row).toList(),
                true,
                true);
    }

    private List<Cell> row(CalculatedMeal meal) {
        ZonedDateTime local = meal.at().atZone(request.period().zone());
        return List.of(
                new Table.Named(meal.period().id(), meal.period().named()),
                new Table.Day(local.toLocalDate()),
                new Table.Time(local.toLocalTime()),
                Carbs.number(meal.carbs(), meal.carbUnit()),
                Carbs.unit(meal.carbUnit()),
                new Table.Number(Measure.of(Quantity.AMOUNT, meal.ratios().carbRatio())),
                glucose(meal.ratios().sensitivity()),
                glucose(meal.ratios().targetLow()),
                glucose(meal.ratios().targetHigh()),
                new Table.Number(meal.before()),
                beforeBy(meal),
                insulin(units(meal.insulinOnBoard())),
                insulin(units(meal.recommended())),
                insulin(meal.given()),
                new Table.Change(Measure.of(Quantity.INSULIN, meal.beyond())),
                new Table.Number(meal.after()),
                new Table.Change(Measure.of(Quantity.GLUCOSE, meal.change())));
    }

    private static Cell beforeBy(CalculatedMeal meal) {
        if (!meal.before().isKnown()) {
            return new Table.Named("", Phrase.of("wizard.by.nothing"));
        }
        String by = meal.isBeforeTold() ? "entered" : "sensor";
        return new Table.Named(by, Phrase.of("wizard.by." + by));
    }

    private static Cell glucose(Optional<Glucose> glucose) {
        return new Table.Number(Measure.glucose(glucose));
    }

    private static Cell insulin(OptionalDouble units) {
        return new Table.Number(Measure.of(Quantity.INSULIN, units));
    }

    static OptionalDouble units(Optional<InsulinUnits> units) {
        return units.isPresent() ? OptionalDouble.of(units.get().value()) : OptionalDouble.empty();
    }
}
