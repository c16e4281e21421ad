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
 * @param injections by pen or syringe
 * @param automatic what a pump gave by itself and told as a sum of the day only
 * @param byItself all that is known of what a pump gave by itself: that sum, and boluses and rates it marked so
 * @param deviceTotal the device's own sum of the day
 */
public record InsulinOfDay(
        OptionalDouble bolusDelivered,
        OptionalDouble bolusProgrammedOnly,
        int boluses,
        OptionalDouble basal,
        double basalHours,
        InjectedInsulin injections,
        OptionalDouble automatic,
        OptionalDouble byItself,
        OptionalDouble deviceTotal) {

    public static final InsulinOfDay UNKNOWN = new InsulinOfDay(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            0,
            OptionalDouble.empty(),
            0,
            InjectedInsulin.NONE,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** Delivered and programmed boluses together; empty without boluses. */
    public OptionalDouble bolus() {
        return InjectedInsulin.together(bolusDelivered, bolusProgrammedOnly);
    }

    /** By pen or syringe, as it was written down. */
    public OptionalDouble injected() {
        return injections.all();
    }

    /** What works through all hours: the rates in force, and long-acting insulin. */
    public OptionalDouble basalTogether() {
        return InjectedInsulin.together(basal, injections.longActing());
    }

    /** All of it that is known; empty where boluses were given and no basal insulin is known. */
    public OptionalDouble total() {
        boolean isBasalMissing = bolus().isPresent() && basalTogether().isEmpty() && automatic.isEmpty();
        return isBasalMissing
                ? OptionalDouble.empty()
                : InjectedInsulin.together(
                        InjectedInsulin.together(bolus(), basal), InjectedInsulin.together(automatic, injected()));
    }

    /**
     * The units whose share of the total is the basal share. Empty where that cannot be said: some of the total is
     * neither known as basal nor as anything else, or of somebody with pens one of the two was not written down.
     */
    public OptionalDouble basalOfTotal() {
        boolean isAllOfKnownKind = automatic.isEmpty() && injections.other().isEmpty();
        boolean isOfPump = basal.isPresent();
        boolean isRapidKnown = bolus().isPresent() || injections.rapid().isPresent();
        return isAllOfKnownKind && (isOfPump || isRapidKnown) && total().isPresent()
                ? basalTogether()
                : OptionalDouble.empty();
    }

    /** Whether a pump told any of it. */
    public boolean isOfPump() {
        return bolus().isPresent() || basal.isPresent() || automatic.isPresent();
    }
}
