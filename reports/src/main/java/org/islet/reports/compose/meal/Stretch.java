package org.islet.reports.compose.meal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.DayPeriods;

/** What days are laid over one another by: a meal, or the night. */
public enum Stretch {
    BREAKFAST(Optional.of(DayPeriods.Meal.BREAKFAST)),
    LUNCH(Optional.of(DayPeriods.Meal.LUNCH)),
    DINNER(Optional.of(DayPeriods.Meal.DINNER)),
    NIGHT(Optional.empty());

    private final Optional<DayPeriods.Meal> meal;

    Stretch(Optional<DayPeriods.Meal> meal) {
        this.meal = meal;
    }

    /** Of a meal in a period of the day: what lies before a meal and what lies after it are both its own. */
    static Stretch of(DayPeriods.Kind kind) {
        return Stream.of(values())
                .filter(each -> each.meal
                        .filter(meal -> meal.before() == kind || meal.after() == kind)
                        .isPresent())
                .findFirst()
                .orElse(NIGHT);
    }

    /** For scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Phrase named() {
        return meal.map(DayPeriods.Meal::named).orElse(Phrase.of("dayPeriod.NIGHT"));
    }
}
