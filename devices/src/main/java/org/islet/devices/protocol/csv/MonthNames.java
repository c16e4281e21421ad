package org.islet.devices.protocol.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English dates with the month in letters: {@code Aug 7, 2017}. */
public final class MonthNames {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE = Pattern.compile("(\\p{L}{3})\\p{L}*\\.? (\\d{1,2}), (\\d{4})");

    private MonthNames() {}

    /** The date in digits, year first; a text that is no such date stays what it is. */
    public static String numeric(String text) {
        Matcher date = DATE.matcher(text);
        int month = date.matches() ? MONTHS.indexOf(date.group(1).toLowerCase(Locale.ROOT)) : -1;
        return month < 0 ? text : "%s-%02d-%02d".formatted(date.group(3), month + 1, Integer.parseInt(date.group(2)));
    }
}
