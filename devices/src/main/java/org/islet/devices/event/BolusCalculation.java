package org.islet.devices.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a bolus calculator was told and what it recommended.
 *
 * @param carbs in {@code carbUnit}
 * @param carbRatio grams a unit, or units an exchange, by {@code carbUnit}
 * @param sensitivity the fall in glucose a unit is expected to bring
 * @param food units for the carbohydrate
 * @param correction units for the glucose; negative below target
 * @param unabsorbed earlier doses the calculator still counted
 */
public record BolusCalculation(
        Origin origin,
        Optional<Glucose> glucose,
        OptionalDouble carbs,
        Optional<CarbUnit> carbUnit,
        OptionalDouble carbRatio,
        Optional<Glucose> sensitivity,
        Optional<Glucose> targetLow,
        Optional<Glucose> targetHigh,
        Optional<InsulinUnits> food,
        Optional<InsulinUnits> correction,
        Optional<InsulinUnits> insulinOnBoard,
        Optional<InsulinUnits> recommended,
        List<Unabsorbed> unabsorbed)
        implements DeviceEvent {

    /** How carbohydrate is counted. */
    public enum CarbUnit {
        GRAMS("g"),
        EXCHANGES("exchange");

        private final String symbol;

        CarbUnit(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        public static Optional<CarbUnit> ofSymbol(String symbol) {
            return Stream.of(values())
                    .filter(unit -> unit.symbol.equals(symbol))
                    .findFirst();
        }
    }

    /** An earlier dose and how long ago it was. */
    public record Unabsorbed(InsulinUnits amount, Duration age) {}

    public BolusCalculation {
        unabsorbed = List.copyOf(unabsorbed);
    }
}
