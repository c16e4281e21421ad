package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * Doses by the sensor: more than the basal profile when glucose is high or will be, less or nothing when it is low or will
 * be, and now and then a correction. Made to look like what such pumps do, after none in particular.
 */
final class ClosedLoop {

    private static final double TARGET = 112;
    private static final double STEADY = 75;
    private static final double MOST_TIMES_BASAL = 2.2;
    private static final double STEPS_AHEAD = 5;
    private static final double CORRECTS_ABOVE = 165;
    private static final double SHARE_OF_CORRECTION = 0.65;
    private static final double SMALLEST = 0.2;
    private static final Duration BETWEEN_CORRECTIONS = Duration.ofMinutes(60);

    private final Person.Body body;
    private final BasalProfile profile;
    private double last = TARGET;
    private double expected = TARGET;
    private Instant corrected = Instant.MIN;

    ClosedLoop(Person.Body body) {
        this.body = body;
        this.profile = BasalProfile.of(body);
    }

    void see(double sensed) {
        expected = sensed + STEPS_AHEAD * (sensed - last);
        last = sensed;
    }

    /** Units an hour until the sensor tells more. */
    double rate(LocalTime local) {
        double times = 1 + (expected - TARGET) / STEADY;
        return profile.rateAt(local) * Math.max(0, Math.min(MOST_TIMES_BASAL, times));
    }

    /** Units to give at once; nothing mostly. */
    double correction(Instant now, double onBoard) {
        boolean isHigh = last > CORRECTS_ABOVE && expected > CORRECTS_ABOVE;
        if (!isHigh || !corrected.isBefore(now.minus(BETWEEN_CORRECTIONS))) {
            return 0;
        }
        double units = SHARE_OF_CORRECTION * (last - TARGET) / body.sensitivity() - onBoard;
        if (units < SMALLEST) {
            return 0;
        }
        corrected = now;
        return Math.round(units * 10) / 10.0;
    }
}
