package org.islet.reports.habit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person counts carbohydrate in: grams, or exchanges of so many. What a device recorded in exchanges is never put
 * into another unit, since its record does not say of how many grams they were.
 */
public enum CarbohydrateUnit {
    GRAMS("g", 1),
    EXCHANGES_OF_10("exchange-10", 10),
    EXCHANGES_OF_12("exchange-12", 12),
    EXCHANGES_OF_15("exchange-15", 15);

    private final String id;
    private final int grams;

    CarbohydrateUnit(String id, int grams) {
        this.id = id;
        this.grams = grams;
    }

    /** For scripts: {@code g}, {@code exchange-12} and so on. */
    public String id() {
        return id;
    }

    public static Optional<CarbohydrateUnit> ofId(String id) {
        return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
    }

    /** All ids, with commas between them. */
    public static String ids() {
        return Arrays.stream(values()).map(CarbohydrateUnit::id).collect(Collectors.joining(", "));
    }

    public boolean isGrams() {
        return this == GRAMS;
    }

    /** How many grams one of it is. */
    public int grams() {
        return grams;
    }

    public double of(double grams) {
        return grams / this.grams;
    }
}
