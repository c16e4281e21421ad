package org.islet.reports.model;

import java.util.List;
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
        Injected injections,
        OptionalDouble automatic,
        OptionalDouble byItself,
        OptionalDouble deviceTotal) {

    public static final InsulinOfDay UNKNOWN = new InsulinOfDay(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            0,
            OptionalDouble.empty(),
            0,
            Injected.NONE,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** Delivered and programmed boluses together; empty without boluses. */
    public OptionalDouble bolus() {
        return together(bolusDelivered, bolusProgrammedOnly);
    }

    /** By pen or syringe, as it was written down. */
    public OptionalDouble injected() {
        return injections.all();
    }

    /** What works through all hours: the rates in force, and long-acting insulin. */
    public OptionalDouble basalTogether() {
        return together(basal, injections.longActing());
    }

    /** All of it that is known; empty where boluses were given and no basal insulin is known. */
    public OptionalDouble total() {
        boolean isBasalMissing = bolus().isPresent() && basalTogether().isEmpty() && automatic.isEmpty();
        return isBasalMissing
                ? OptionalDouble.empty()
                : together(together(bolus(), basal), together(automatic, injected()));
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

    /** What is known of two amounts; empty where neither is. */
    private static OptionalDouble together(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() && other.isEmpty() ? one : OptionalDouble.of(one.orElse(0) + other.orElse(0));
    }

    /**
     * Units by pen or syringe, as they were written down, by the kind of insulin.
     *
     * @param other mixed, or of a kind that nobody named: not known to be the one or the other
     */
    public record Injected(OptionalDouble rapid, OptionalDouble longActing, OptionalDouble other) {

        public static final Injected NONE =
                new Injected(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        public static Injected of(List<InjectionMark> marks) {
            return marks.stream().map(Injected::of).reduce(NONE, Injected::and);
        }

        private static Injected of(InjectionMark mark) {
            OptionalDouble units = OptionalDouble.of(mark.units());
            return switch (mark.kind()) {
                case RAPID -> new Injected(units, OptionalDouble.empty(), OptionalDouble.empty());
                case LONG -> new Injected(OptionalDouble.empty(), units, OptionalDouble.empty());
                case MIXED, OTHER -> new Injected(OptionalDouble.empty(), OptionalDouble.empty(), units);
            };
        }

        private Injected and(Injected next) {
            return new Injected(
                    together(rapid, next.rapid), together(longActing, next.longActing), together(other, next.other));
        }

        public OptionalDouble all() {
            return together(together(rapid, longActing), other);
        }
    }
}
