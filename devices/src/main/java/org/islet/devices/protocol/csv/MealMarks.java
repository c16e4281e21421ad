package org.islet.devices.protocol.csv;

import java.util.Optional;

/**
 * How a reading stands to a meal, in the words of English, German, French, Dutch, Spanish, Italian, Portuguese, Swedish,
 * Danish, Norwegian, Finnish or Polish programs.
 */
public enum MealMarks {
    FASTING(
            "fasting",
            ColumnWords.saying(
                    "fasting",
                    "nuchtern",
                    "a jeun",
                    "nuchter",
                    " ayun",
                    "digiuno",
                    "jejum",
                    "fastande",
                    "fastende",
                    "paasto",
                    "na czczo")),
    BEFORE_MEAL(
            "beforeMeal",
            ColumnWords.saying(
                            " before",
                            " pre",
                            " vor ",
                            " avant",
                            " voor ",
                            " antes",
                            " prima ",
                            " fore ",
                            " for maltid",
                            " innan ",
                            " ennen ",
                            " przed ")
                    .and(Meals.WORDS)),
    AFTER_MEAL(
            "afterMeal",
            ColumnWords.saying(
                            " after",
                            " post",
                            " nach ",
                            " apres",
                            " na ",
                            " despues",
                            " dopo ",
                            " depois ",
                            " apos ",
                            " efter ",
                            " etter ",
                            " jalkeen ",
                            " po ")
                    .and(Meals.WORDS));

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

    /** A meal in these languages. */
    private static final class Meals {

        static final ColumnWords WORDS = ColumnWords.saying(
                "meal",
                "mahlz",
                "essen",
                "repas",
                "maaltijd",
                "eten",
                "comida",
                "comer",
                "pasto",
                "refei",
                "maltid",
                " mat ",
                "ateria",
                "ruoka",
                "posilk");
    }
}
