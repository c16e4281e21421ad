package org.islet.reports.habit;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person is used to, beside language and clock.
 *
 * @param weekStart the first day of a week; empty where weeks are sevens from the first day of the period on
 */
public record Habits(CarbohydrateUnit carbohydrate, Optional<DayOfWeek> weekStart) {

    /** Where nothing was said. */
    public static final Habits USUAL = new Habits(CarbohydrateUnit.GRAMS, Optional.empty());

    public Habits {
        Objects.requireNonNull(carbohydrate);
        Objects.requireNonNull(weekStart);
    }

    /** The same in grams, for files that scripts rely on. */
    public Habits inGrams() {
        return new Habits(CarbohydrateUnit.GRAMS, weekStart);
    }
}
