package org.islet.reports.model;

import java.util.OptionalDouble;

/**
 * The consensus goals for shares of time, in per cent; empty where the consensus sets none.
 *
 * @param inRangeOver more than this in range
 * @param belowUnder less than this below range
 * @param veryLowUnder less than this very low
 * @param aboveUnder less than this above range
 * @param veryHighUnder less than this very high
 */
public record Goals(
        OptionalDouble inRangeOver,
        OptionalDouble belowUnder,
        OptionalDouble veryLowUnder,
        OptionalDouble aboveUnder,
        OptionalDouble veryHighUnder) {

    /** Where the consensus sets none, or nothing is to be judged. */
    public static final Goals NONE = new Goals(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** International consensus on time in range, 2019; it names no shares for gestational diabetes, for want of evidence. */
    public static Goals of(Targets.Preset preset) {
        return switch (preset) {
            case ADULT -> new Goals(of(70), of(4), of(1), of(25), of(5));
            case OLDER -> new Goals(of(50), of(1), OptionalDouble.empty(), of(50), of(10));
            case PREGNANCY -> new Goals(of(70), of(4), of(1), of(25), OptionalDouble.empty());
            case GESTATIONAL -> NONE;
        };
    }

    /** Whether anything can be met or missed. */
    public boolean areSet() {
        return !equals(NONE);
    }

    /** The goal that stands beside a range: of the outer ranges alone, of the inner ones together with the outer. */
    public OptionalDouble of(GlucoseRange range) {
        return switch (range) {
            case VERY_LOW -> veryLowUnder;
            case LOW -> belowUnder;
            case IN_RANGE -> inRangeOver;
            case HIGH -> aboveUnder;
            case VERY_HIGH -> veryHighUnder;
        };
    }

    private static OptionalDouble of(double percent) {
        return OptionalDouble.of(percent);
    }
}
