package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something in a simulated life that a device could have noticed. */
public sealed interface Happening {

    Instant at();

    /** What the body's glucose was, and what a sensor, if one were worn and well, would say. */
    record Sensed(Instant at, double trueGlucose, double sensed) implements Happening {}

    /** A drop of blood on a strip. */
    record Tested(Instant at, double mgPerDl, Occasion occasion) implements Happening {}

    /** Food; {@code counted} is what the person took it for. */
    record Ate(Instant at, double grams, double counted, boolean isRescue) implements Happening {}

    /**
     * A dose of fast insulin.
     *
     * @param advice what a calculator was told and said; empty when none was asked
     * @param extended given over this time instead of at once
     */
    record Dosed(Instant at, double units, Optional<Advice> advice, Optional<Duration> extended) implements Happening {}

    /** What a pump that doses by itself gave instead of a basal rate, in the five minutes from here. */
    record Regulated(Instant at, double units) implements Happening {}

    /** A correction such a pump gave by itself. */
    record Corrected(Instant at, double units) implements Happening {}

    /** The day's long-acting insulin. */
    record TookLongActing(Instant at, double units) implements Happening {}

    /** Sport, with the basal rate turned down where a pump can. */
    record Exercised(Instant at, Duration duration) implements Happening {}

    /** A new infusion set and reservoir. */
    record ChangedSet(Instant at) implements Happening {}

    /** What a bolus calculator was told and what came of it. */
    record Advice(OptionalDouble glucose, double carbs, double food, double correction, double onBoard) {

        /** Insulin on board is taken from a correction, never from food; nothing is recommended below nothing. */
        public double recommended() {
            double correctionLeft = correction > 0 ? Math.max(0, correction - onBoard) : correction;
            return Math.max(0, food + correctionLeft);
        }
    }

    /** Why a strip was used. */
    enum Occasion {
        FASTING,
        BEFORE_MEAL,
        AFTER_MEAL,
        BEDTIME,
        FELT_LOW
    }
}
