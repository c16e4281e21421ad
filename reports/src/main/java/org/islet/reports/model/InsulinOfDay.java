package org.islet.reports.model;

import java.util.OptionalDouble;

/**
 * A day's insulin in units; what the device delivered, what was only programmed and what is unknown are kept apart.
 *
 * @param bolusDelivered boluses of which the pump says what was given
 * @param bolusProgrammedOnly boluses of which only the amount asked for is known
 * @param boluses how many
 * @param basal the rates in force over the hours they are known for
 * @param basalHours the hours of the day with a known rate
 * @param injected by pen or syringe, as it was written down
 * @param automatic what a pump gave by itself and told as a sum of the day only
 * @param deviceTotal the device's own sum of the day
 */
public record InsulinOfDay(
        OptionalDouble bolusDelivered,
        OptionalDouble bolusProgrammedOnly,
        int boluses,
        OptionalDouble basal,
        double basalHours,
        OptionalDouble injected,
        OptionalDouble automatic,
        OptionalDouble deviceTotal) {

    public static final InsulinOfDay UNKNOWN = new InsulinOfDay(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            0,
            OptionalDouble.empty(),
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** Delivered and programmed boluses together; empty without boluses. */
    public OptionalDouble bolus() {
        if (bolusDelivered.isEmpty() && bolusProgrammedOnly.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(bolusDelivered.orElse(0) + bolusProgrammedOnly.orElse(0));
    }

    /** All of it that is known; empty where a pump gave boluses and its basal insulin is not known. */
    public OptionalDouble total() {
        boolean isBasalMissing = bolus().isPresent() && basal.isEmpty() && automatic.isEmpty();
        boolean isNothing = bolus().isEmpty() && basal.isEmpty() && automatic.isEmpty() && injected.isEmpty();
        return isBasalMissing || isNothing
                ? OptionalDouble.empty()
                : OptionalDouble.of(bolus().orElse(0) + basal.orElse(0) + automatic.orElse(0) + injected.orElse(0));
    }
}
