package org.islet.devices.protocol.csv;

import java.util.regex.Pattern;

/**
 * A date and time in one cell as a phone of any of our languages shows them ({@code 2. März 2024 um 07:15},
 * {@code 2 mars 2024 à 07 h 15}, {@code Mar 2, 2024, 7:15 AM}), in the digits that {@link WrittenTimes} reads.
 */
public final class WordedTimes {

    /** What stands between a date and its time: a comma, a word ("um", "at", "à", "alle"), the T of ISO 8601. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=\\d)\\.?(?:,?[\\s\\u00A0\\u202F]+(?:\\p{L}{1,4}[\\s\\u00A0\\u202F]+){0,2}|,|T)(?=\\d)");

    private static final Pattern HOUR_SIGN =
            Pattern.compile("(?<=\\d)[\\s\\u00A0\\u202F]?h[\\s\\u00A0\\u202F]?(?=\\d)");
    private static final Pattern OF_THE_CLOCK = Pattern.compile("[\\s\\u00A0\\u202F]*(?:Uhr|uur|h)$");
    private static final Pattern POINTS_AND_BLANKS =
            Pattern.compile("^(\\d{1,4})([./-])[\\s\\u00A0\\u202F]+" + "(\\d{1,2})\\2[\\s\\u00A0\\u202F]+(\\d{2,4})");

    private WordedTimes() {}

    /** What is written in digits alone comes back as it is. */
    public static String numeric(String text) {
        String date =
                POINTS_AND_BLANKS.matcher(MonthNames.numeric(text.strip())).replaceFirst("$1$2$3$2$4");
        String clock =
                HOUR_SIGN.matcher(OF_THE_CLOCK.matcher(date).replaceFirst("")).replaceAll(":");
        return BETWEEN.matcher(clock).replaceFirst(" ");
    }
}
