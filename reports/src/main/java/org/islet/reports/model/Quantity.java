package org.islet.reports.model;

/** What a number counts, which decides its unit and its decimals. */
public enum Quantity {
    /** In mg/dL; written in the unit of the reader. */
    GLUCOSE,
    /** An area between a trace and a limit, in mg/dL times hours; written in the unit of the reader. */
    GLUCOSE_HOURS,
    PERCENT,
    /** Per cent with one decimal. */
    FINE_PERCENT,
    /** What one per cent is more or less than another, with one decimal. */
    POINTS,
    /** One bolus or rate: two decimals where the second says something. */
    INSULIN,
    INSULIN_RATE,
    /** A sum of insulin, one decimal. */
    INSULIN_SUM,
    /** Carbohydrate in grams; written in what the reader counts it in. */
    GRAMS,
    /** The same as exactly as it was told. */
    GRAMS_TOLD,
    /** As a device recorded them: of how many grams, its record does not say. */
    EXCHANGES,
    COUNT,
    /** As exactly as it was told, three decimals at most; what it is of stands beside it. */
    AMOUNT,
    HOURS,
    /** One decimal. */
    DAYS,
    A_DAY;

    /** Whether its value is carbohydrate in grams and is written in what the reader counts it in. */
    public boolean isOfGrams() {
        return this == GRAMS || this == GRAMS_TOLD;
    }

    /** Whether its value is in mg/dL and is written in the unit of the reader. */
    public boolean isOfGlucose() {
        return this == GLUCOSE || this == GLUCOSE_HOURS;
    }
}
