package org.islet.reports.definition.food;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;

/** Carbohydrate in the cells of a table: its amount, and beside it what it was counted in. */
final class Carbs {

    static final Cell NONE = number(OptionalDouble.empty(), Optional.empty());
    static final Cell NO_UNIT = unit(Optional.empty());

    private Carbs() {}

    static Cell number(OptionalDouble carbs, Optional<CarbUnit> unit) {
        return new Table.Number(Measure.of(quantity(unit), carbs));
    }

    /** Empty where it is not known. */
    static Cell unit(Optional<CarbUnit> unit) {
        return new Table.Unit(quantity(unit));
    }

    private static Quantity quantity(Optional<CarbUnit> unit) {
        return unit.map(known -> known == CarbUnit.GRAMS ? Quantity.GRAMS : Quantity.EXCHANGES)
                .orElse(Quantity.AMOUNT);
    }
}
