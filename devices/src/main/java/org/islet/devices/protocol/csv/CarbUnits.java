package org.islet.devices.protocol.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In what carbohydrate is counted, by the word in the brackets of a column's name, in any of our languages: grams, the
 * exchanges of bread or carbohydrate, or the portions a person has chosen.
 */
public final class CarbUnits {

    public static final String GRAMS = "g";
    public static final String EXCHANGES = "exchange";
    public static final String SERVINGS = "serving";

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");

    private static final ColumnWords GRAM_WORDS = ColumnWords.saying(" g ", " gr ", " grs ", " gram", " gm ");

    private static final ColumnWords EXCHANGE_WORDS = ColumnWords.saying(
            " exch",
            " exchange",
            " be ",
            " ke ",
            " khe ",
            " kh e ",
            " bu ",
            " ww ",
            "broteinheit",
            "kohlenhydrateinheit",
            "austauscheinheit",
            " echange",
            "intercambi",
            "equivalent",
            " scambi",
            " scambio",
            "permuta",
            " troca",
            "ruilwaard",
            "broodeenhed",
            "koolhydraateenhed",
            "utbyt",
            "wymiennik",
            "vaihtoyksikko");

    private static final ColumnWords SERVING_WORDS = ColumnWords.saying(
            " serving",
            "portion",
            " porcion",
            " racion",
            " porzion",
            " portie",
            " porcao",
            " porcoes",
            " dose ",
            " doses ",
            " porsjon",
            " annos",
            " annoks",
            " porcj");

    private CarbUnits() {}

    /**
     * The unit a column's name states; empty where it states one we do not know.
     *
     * @param otherwise for a name that states none
     */
    public static Optional<String> of(String columnName, Optional<String> otherwise) {
        Matcher brackets = IN_BRACKETS.matcher(columnName);
        Optional<String> unit = Optional.empty();
        boolean hasBrackets = false;
        while (brackets.find() && unit.isEmpty()) {
            hasBrackets = true;
            unit = ofWord(brackets.group(1));
        }
        return hasBrackets ? unit : ofWord(columnName).or(() -> otherwise);
    }

    /** What a single word of a unit means. */
    public static Optional<String> ofWord(String word) {
        if (GRAM_WORDS.fit(word)) {
            return Optional.of(GRAMS);
        }
        if (EXCHANGE_WORDS.fit(word)) {
            return Optional.of(EXCHANGES);
        }
        return SERVING_WORDS.fit(word) ? Optional.of(SERVINGS) : Optional.empty();
    }
}
