package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How devices were used on one day.
 *
 * @param sensorHours covered by readings of a sensor; empty where the whole period has none
 * @param pump empty on a day of which no pump tells anything
 */
public record UseOfDay(
        LocalDate date, int meterReadings, OptionalDouble sensorHours, Optional<PumpUse> pump, int alarms) {

    /**
     * What was done with a pump; both halves of a dual bolus are one.
     *
     * @param asRecommended boluses of the calculator's amount
     * @param above its amount
     * @param below its amount
     * @param withoutCalculator given by the person without it
     * @param automatic given by the pump itself
     * @param setChanges new sites, or else rewinds, that are not of the same change
     * @param suspendedHours without delivery
     */
    public record PumpUse(
            int asRecommended,
            int above,
            int below,
            int withoutCalculator,
            int automatic,
            int primes,
            int setChanges,
            double suspendedHours) {

        /** Those the calculator was asked for. */
        public int withCalculator() {
            return asRecommended + above + below;
        }

        /** By the person. */
        public int byHand() {
            return withCalculator() + withoutCalculator;
        }
    }
}
