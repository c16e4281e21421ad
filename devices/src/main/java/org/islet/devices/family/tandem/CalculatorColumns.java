package org.islet.devices.family.tandem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.AmountCells;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** What the pump's calculator was told and made of it; 0 stands where it was told nothing. Carbohydrate is in grams. */
final class CalculatorColumns {

    private final int glucose;
    private final int carbs;
    private final int carbRatio;
    private final int sensitivity;
    private final int target;
    private final int food;
    private final int correction;
    private final Optional<GlucoseUnit> named;

    CalculatorColumns(TandemColumns columns) {
        this.glucose = columns.of("bg", "bgmgdl", "bgmmoll");
        this.carbs = columns.of("carbsize");
        this.carbRatio = columns.of("carbratio");
        this.sensitivity = columns.of("correctionfactor");
        this.target = columns.beginning("targetbg");
        this.food = columns.of("foodbolussize");
        this.correction = columns.of("correctionbolussize");
        this.named = columns.unitOf(glucose).or(() -> columns.unitOf(target));
    }

    Stream<Integer> read() {
        return Stream.of(glucose, carbs, carbRatio, sensitivity, target, food, correction);
    }

    void tell(CsvRow row, Origin origin, Optional<InsulinUnits> insulinOnBoard, RowEvents events) {
        OptionalDouble eaten = unlessNothing(row, carbs, events);
        OptionalDouble measured = glucose(row, glucose, events);
        Optional<InsulinUnits> forFood = AmountCells.units(row, food, events);
        Optional<InsulinUnits> toCorrect = AmountCells.units(row, correction, events);
        boolean isOfNothing = eaten.isEmpty() && measured.isEmpty() && isNothing(forFood) && isNothing(toCorrect);
        if (isOfNothing) {
            return;
        }
        Optional<GlucoseUnit> unit = unit(row);
        OptionalDouble aimed = glucose(row, target, events);
        OptionalDouble lowered = glucose(row, sensitivity, events);
        boolean needsUnit = measured.isPresent() || aimed.isPresent() || lowered.isPresent();
        if (unit.isEmpty() && needsUnit) {
            events.skipCell(row, Phrase.of("tandem.no-unit"));
        }
        Optional<Glucose> aim = glucose(aimed, unit);
        events.event(new BolusCalculation(
                origin,
                glucose(measured, unit),
                eaten,
                eaten.isPresent() ? Optional.of(CarbUnit.GRAMS) : Optional.empty(),
                unlessNothing(row, carbRatio, events),
                glucose(lowered, unit),
                aim,
                aim,
                forFood,
                toCorrect,
                insulinOnBoard,
                Optional.empty(),
                List.of()));
    }

    /** The header's, or the one that the target of the row shows, or its glucose. */
    private Optional<GlucoseUnit> unit(CsvRow row) {
        return named.or(() -> ShownUnit.of(row.cell(target))).or(() -> ShownUnit.of(row.cell(glucose)));
    }

    private static Optional<Glucose> glucose(OptionalDouble value, Optional<GlucoseUnit> unit) {
        return value.isPresent() ? unit.map(in -> new Glucose(value.getAsDouble(), in)) : Optional.empty();
    }

    private static boolean isNothing(Optional<InsulinUnits> units) {
        return units.orElse(InsulinUnits.NONE).value() == 0;
    }

    private static OptionalDouble unlessNothing(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = AmountCells.number(row, column, events);
        return number.orElse(0) == 0 ? OptionalDouble.empty() : number;
    }

    /** There is none below 0, not even one that cannot be right. */
    private static OptionalDouble glucose(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = Decimals.parse(row.cell(column));
        boolean isNone = number.isPresent() ? number.getAsDouble() < 0 : !row.isEmpty(column);
        if (isNone) {
            events.skipCell(row, Phrase.of("glucose.cell"));
        }
        return number.orElse(0) > 0 ? number : OptionalDouble.empty();
    }
}
