package org.islet.devices.protocol.csv;

import java.util.Optional;

/** How a reading stands to a meal, in the words of English, German, French, Dutch, Spanish or Italian programs. */
public enum MealMarks {
    FASTING("fasting", ColumnWords.saying("fasting", "nuchtern", "a jeun", "nuchter", " ayun", "digiuno")),
    BEFORE_MEAL(
            "beforeMeal",
            ColumnWords.saying(" before", " pre", " vor ", " avant", " voor ", " antes", " prima ")
                    .and("meal", "mahlz", "essen", "repas", "maaltijd", "eten", "comida", "comer", "pasto")),
    AFTER_MEAL(
            "afterMeal",
            ColumnWords.saying(" after", " post", " nach ", " apres", " na ", " despues", " dopo ")
                    .and("meal", "mahlz", "essen", "repas", "maaltijd", "eten", "comida", "comer", "pasto"));

    private final String flag;
    private final ColumnWords words;

    MealMarks(String flag, ColumnWords words) {
        this.flag = flag;
        this.words = words;
    }

    /** The flag of a reading so marked; empty for any other word. */
    public static Optional<String> flag(String word) {
        for (MealMarks mark : values()) {
            if (mark.words.fit(word)) {
                return Optional.of(mark.flag);
            }
        }
        return Optional.empty();
    }

    /** The names a column of such marks may have. */
    public ColumnWords words() {
        return words;
    }
}
