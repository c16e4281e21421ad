package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.simulator.Happening.Advice;
import org.islet.devices.simulator.Happening.Dosed;

/** What a person's bolus calculator says, remembering the doses that still act. */
final class BolusCalculator {

    private static final Duration INSULIN_ACTION = Duration.ofHours(4);
    private static final double NEAR_TARGET = 20;

    private final Person person;
    private final List<Dosed> doses = new ArrayList<>();

    BolusCalculator(Person person) {
        this.person = person;
    }

    /** Near the target nothing is corrected. */
    Advice advice(OptionalDouble glucose, double carbs, Instant now) {
        double away =
                glucose.isPresent() ? glucose.getAsDouble() - person.habits().target() : 0;
        double correction =
                Math.abs(away) < NEAR_TARGET ? 0 : away / person.body().sensitivity();
        return new Advice(glucose, carbs, carbs / person.body().carbRatio(), correction, onBoard(now));
    }

    void remember(Dosed dosed) {
        doses.removeIf(old -> old.at().isBefore(dosed.at().minus(INSULIN_ACTION)));
        doses.add(dosed);
    }

    boolean dosedSince(Instant moment) {
        return doses.stream().anyMatch(dose -> dose.at().isAfter(moment));
    }

    /** What is left falls in a straight line over four hours. */
    double onBoard(Instant now) {
        return doses.stream()
                .mapToDouble(dose -> dose.units()
                        * Math.max(
                                0,
                                1 - Duration.between(dose.at(), now).toMinutes() / (double) INSULIN_ACTION.toMinutes()))
                .sum();
    }
}
