package org.islet.devices.protocol.csv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the month in letters, as phones write them in English, German, French, Dutch, Spanish and Italian:
 * {@code Aug 7, 2017}, {@code 7. Aug. 2017}, {@code 7 août 2017}, {@code 7 de ago. de 2017}.
 */
public final class MonthNames {

    /** How the months begin, January first. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fev"),
            List.of("mar", "mrz", "maa", "mrt"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mei", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott"),
            List.of("nov"),
            List.of("dec", "dez", "dic"));

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})\\.?[\\s\\u00A0\\u202F]+(\\d{1,2}),?[\\s\\u00A0\\u202F]+(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})\\.?[\\s\\u00A0\\u202F/-]+(?:de )?(\\p{L}{3,10})\\.?[\\s\\u00A0\\u202F,/-]+(?:de )?(\\d{4})");

    private MonthNames() {}

    /** The date at the beginning in digits, year first, and the rest as it is; a text without such a date stays. */
    public static String numeric(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.lookingAt()) {
            return numeric(text, monthFirst, monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.lookingAt() ? numeric(text, dayFirst, dayFirst.group(2), dayFirst.group(1)) : text;
    }

    private static String numeric(String text, Matcher date, String monthName, String day) {
        int month = month(PlainWords.of(monthName));
        return month == 0
                ? text
                : "%s-%02d-%02d".formatted(date.group(3), month, Integer.parseInt(day)) + text.substring(date.end());
    }

    /** 0 for a word that is no month. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
