package org.islet.devices.simulator;

import java.time.LocalTime;
import java.util.Random;

/**
 * Glucose, insulin and food of one body, a minute a step.
 *
 * <p>Fast insulin passes two depots under the skin; food passes two in the gut; glucose falls by what insulin acts more
 * than the body needs and rises by what arrives from the gut. Need and sensitivity follow the hour of the day and wander.
 * The shape is that of the well-known minimal models; the numbers are chosen so that lives look lived.
 */
final class Metabolism {

    private static final double MINUTES_A_DAY = 1440;
    private static final double INSULIN_MINUTES = 48;
    private static final double RESCUE_MINUTES = 12;
    private static final double GLUCOSE_PULL = 0.0022;
    private static final double RESTING_GLUCOSE = 125;
    private static final double KIDNEY_THRESHOLD = 200;
    private static final double KIDNEY_CLEARANCE = 0.004;
    private static final double DEFENCE_THRESHOLD = 75;
    private static final double DEFENCE = 0.02;
    private static final double LOWEST = 38;
    private static final double UNREST_MINUTES = 300;

    private final Person.Body body;
    private final Random random;
    private double glucose = 140;
    private double insulinNear;
    private double insulinFar;
    private double stomach;
    private double gut;
    private double rescue;
    private double mealMinutes = 45;
    private double unrest;
    private double exercise;
    private double exerciseMemory;

    Metabolism(Person.Body body, Random random) {
        this.body = body;
        this.random = random;
    }

    double glucose() {
        return glucose;
    }

    void eat(double grams, double minutes) {
        stomach += grams;
        mealMinutes = minutes;
    }

    void eatSugar(double grams) {
        rescue += grams;
    }

    void inject(double units) {
        insulinNear += units;
    }

    /** How hard the muscles work now: 0 at rest, 1 at sport. */
    void exercise(double intensity) {
        exercise = intensity;
    }

    /** @param longActing units a minute that act without passing the depots */
    void minute(LocalTime localTime, double longActing) {
        double acting = insulinFar / INSULIN_MINUTES + longActing;
        double arriving = gut / mealMinutes + rescue / RESCUE_MINUTES;
        moveInsulin();
        moveFood();
        wander();
        double hour = localTime.toSecondOfDay() / 3600.0;
        double sensitivity = body.sensitivity() * daytime(hour) * (1 + 0.6 * exerciseMemory);
        double need = body.basalADay() / MINUTES_A_DAY * (1 + body.dawn() * morning(hour) + unrest);
        double change = sensitivity * (need - acting)
                + body.sensitivity() / body.carbRatio() * arriving
                - GLUCOSE_PULL * (glucose - RESTING_GLUCOSE)
                - KIDNEY_CLEARANCE * Math.max(0, glucose - KIDNEY_THRESHOLD)
                + DEFENCE * Math.max(0, DEFENCE_THRESHOLD - glucose)
                - 1.1 * exercise;
        glucose = Math.max(LOWEST, glucose + change);
    }

    /** What a pump's basal profile, set once and well, would give at this hour. */
    static double need(Person.Body body, double hour) {
        return body.basalADay() / 24 * (1 + body.dawn() * morning(hour));
    }

    private void moveInsulin() {
        double moving = insulinNear / INSULIN_MINUTES;
        insulinFar += moving - insulinFar / INSULIN_MINUTES;
        insulinNear -= moving;
    }

    private void moveFood() {
        double moving = stomach / mealMinutes;
        gut += moving - gut / mealMinutes;
        stomach -= moving;
        rescue -= rescue / RESCUE_MINUTES;
    }

    private void wander() {
        unrest += -unrest / UNREST_MINUTES + body.unrest() * Math.sqrt(2 / UNREST_MINUTES) * random.nextGaussian();
        exerciseMemory += (exercise - exerciseMemory) / (exercise > exerciseMemory ? 30 : 240);
    }

    private static double morning(double hour) {
        return bell(hour - 6.3, 2.2) - 0.25 * bell(hour - 1, 2) - 0.2 * bell(hour - 15, 3);
    }

    /** Insulin works worse at breakfast and better in the afternoon. */
    private static double daytime(double hour) {
        return 1 - 0.15 * bell(hour - 7.5, 2) + 0.1 * bell(hour - 15, 3);
    }

    private static double bell(double distance, double width) {
        return Math.exp(-distance * distance / (2 * width * width));
    }
}
