package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How devices were used on one day.
 *
 * @param meterReadings empty where the whole period has none
 * @param sensorHours covered by readings of a sensor; empty where the whole period has none
 * @param pump empty on a day of which no pump tells anything
 * @param alarms empty where there is neither a pump on that day nor a sensor in the whole period
 */
public record UseOfDay(
        LocalDate date,
        OptionalInt meterReadings,
        OptionalDouble sensorHours,
        Optional<PumpUse> pump,
        OptionalInt alarms) {

    /**
     * What was done with a pump; both halves of a dual bolus are one.
     *
     * @param asRecommended boluses of the calculator's amount
     * @param above its amount
     * @param below its amount
     * @param incomparable with the calculator, but of an amount nobody recorded
     * @param withoutCalculator given by the person without it
     * @param automatic given by the pump itself
     * @param setChanges new sites, or else rewinds, that are not of the same change
     * @param suspendedHours without delivery
     */
    public record PumpUse(
            int asRecommended,
            int above,
            int below,
            int incomparable,
            int withoutCalculator,
            int automatic,
            int primes,
            int setChanges,
            double suspendedHours) {

        /** Those the calculator was asked for. */
        public int withCalculator() {
            return compared() + incomparable;
        }

        /** Those whose amount can be held against the calculator's. */
        public int compared() {
            return asRecommended + above + below;
        }

        /** By the person. */
        public int byHand() {
            return withCalculator() + withoutCalculator;
        }
    }
}
