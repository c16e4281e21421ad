package org.islet.devices.simulator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Someone invented: a body, habits, a therapy, and where they are when.
 *
 * @param seed the same seed and days give the same life
 */
public record Person(
        String givenName,
        String familyName,
        long seed,
        ZoneId home,
        Body body,
        Habits habits,
        Therapy therapy,
        List<Trip> trips) {

    /** How insulin is given. */
    public enum Therapy {
        PUMP,
        CLOSED_LOOP,
        INJECTIONS
    }

    /**
     * What insulin and food do to this person.
     *
     * @param sensitivity the fall in mg/dL one unit brings, at noon
     * @param carbRatio grams one unit covers
     * @param basalADay units a day without food
     * @param dawn how much more insulin is needed around six in the morning: 0.4 is 40 % more
     * @param unrest how far the need wanders from day to day and hour to hour
     */
    public record Body(double sensitivity, double carbRatio, double basalADay, double dawn, double unrest) {}

    /**
     * What this person does and forgets.
     *
     * @param missedBoluses the share of meals without one
     * @param countingError the spread of the carbohydrate estimate: 0.2 is 20 %
     * @param mealSize 1 is an ordinary appetite
     * @param correctsAbove mg/dL at which they correct between meals
     * @param target mg/dL they correct to
     * @param testsADay with a meter
     */
    public record Habits(
            double missedBoluses,
            double countingError,
            double mealSize,
            double exercisesAWeek,
            double correctsAbove,
            double target,
            int testsADay) {}

    /** A stay in another zone. */
    public record Trip(Instant from, Instant to, ZoneId zone) {}

    public Person {
        trips = List.copyOf(trips);
    }

    public ZoneId zoneAt(Instant moment) {
        Optional<Trip> trip = trips.stream()
                .filter(candidate -> !moment.isBefore(candidate.from()) && moment.isBefore(candidate.to()))
                .findFirst();
        return trip.map(Trip::zone).orElse(home);
    }
}
