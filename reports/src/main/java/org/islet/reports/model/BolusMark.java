package org.islet.reports.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * One bolus on a day.
 *
 * @param hours how long it ran; 0 for one given at once
 * @param programmed units asked for
 * @param delivered units given, where the pump says so
 * @param recommended by the pump's calculator, where one was used; for both halves of a dual bolus together
 * @param drawnOut the drawn-out half of the dual bolus this is the first half of
 * @param isSecondHalf the drawn-out half of a dual bolus whose first half is a mark of the same day: both are one bolus
 */
public record BolusMark(
        double hour,
        double hours,
        OptionalDouble programmed,
        OptionalDouble delivered,
        OptionalDouble recommended,
        Optional<BolusMark> drawnOut,
        boolean automatic,
        boolean isSecondHalf) {

    /** Pumps round what they recommend to the step they deliver in. */
    private static final double SAME_AMOUNT = 0.051;

    /** What was given, or else what was asked for; never a guess. */
    public OptionalDouble units() {
        return delivered.isPresent() ? delivered : programmed;
    }

    /** Of both halves what was given; empty where that of a half is not known. */
    public OptionalDouble unitsTogether() {
        return together(BolusMark::units);
    }

    /** Of both halves what was asked for, or what was given where only that is known. */
    public OptionalDouble askedTogether() {
        return together(bolus -> bolus.programmed.isPresent() ? bolus.programmed : bolus.delivered);
    }

    /** How much more was asked for than was recommended, 0 where that is rounding; empty where either is not known. */
    public OptionalDouble askedBeyondRecommended() {
        OptionalDouble asked = askedTogether();
        if (asked.isEmpty() || recommended.isEmpty()) {
            return OptionalDouble.empty();
        }
        double more = asked.getAsDouble() - recommended.getAsDouble();
        return OptionalDouble.of(Math.abs(more) < SAME_AMOUNT ? 0 : more);
    }

    private OptionalDouble together(Function<BolusMark, OptionalDouble> amount) {
        OptionalDouble own = amount.apply(this);
        OptionalDouble other = drawnOut.map(amount).orElse(OptionalDouble.of(0));
        return own.isPresent() && other.isPresent()
                ? OptionalDouble.of(own.getAsDouble() + other.getAsDouble())
                : OptionalDouble.empty();
    }
}
