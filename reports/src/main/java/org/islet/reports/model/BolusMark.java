package org.islet.reports.model;

import java.util.OptionalDouble;

/**
 * One bolus on a day.
 *
 * @param hours how long it ran; 0 for one given at once
 * @param programmed units asked for
 * @param delivered units given, where the pump says so
 * @param recommended by the pump's calculator, where one was used
 * @param isSecondHalf the drawn-out half of a dual bolus whose first half is a mark of the same day: both are one bolus
 */
public record BolusMark(
        double hour,
        double hours,
        OptionalDouble programmed,
        OptionalDouble delivered,
        OptionalDouble recommended,
        boolean automatic,
        boolean isSecondHalf) {

    /** What was given, or else what was asked for; never a guess. */
    public OptionalDouble units() {
        return delivered.isPresent() ? delivered : programmed;
    }
}
