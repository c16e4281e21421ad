package org.islet.web.rest.account;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;
import org.islet.web.rest.BadRequest;

/** Habits as they travel: each is one word, so that none can contradict another. */
final class HabitWords {

    private static final String OF_PERIOD = "period";

    private HabitWords() {}

    static String weekStart(Habits habits) {
        return habits.weekStart().map(HabitWords::word).orElse(OF_PERIOD);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What is left out stays. */
    static Habits changing(Habits before, PreferencesBody wanted) {
        return new Habits(
                Optional.ofNullable(wanted.carbohydrate())
                        .map(HabitWords::carbohydrate)
                        .orElse(before.carbohydrate()),
                wanted.weekStart() == null ? before.weekStart() : weekStart(wanted.weekStart()));
    }

    static Palette palette(String word) {
        return Palette.ofId(word).orElseThrow(() -> BadRequest.at("/preferences/palette", "palette"));
    }

    private static CarbohydrateUnit carbohydrate(String word) {
        return CarbohydrateUnit.ofId(word)
                .orElseThrow(() -> BadRequest.at("/preferences/carbohydrate", "carbohydrate"));
    }

    private static Optional<DayOfWeek> weekStart(String word) {
        if (word.equals(OF_PERIOD)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(DayOfWeek.values())
                .filter(day -> word(day).equals(word))
                .findFirst()
                .orElseThrow(() -> BadRequest.at("/preferences/weekStart", "weekStart")));
    }
}
