package org.islet.devices.family.dexcomreceiver;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.Cursor;

/**
 * How far each record type was read: the newest page, and when its first record was written, by the system clock. A page
 * that is there again with another first record is not that page: the receiver was emptied and began to count anew.
 *
 * <p>As a cursor: {@code 1;} and, with a comma between, type, page and seconds; the numbers to the base 36.
 */
final class ReadMarks {

    /** The newest page of a type. */
    record Mark(int page, long firstRecordAt) {}

    private static final String VERSION = "1;";
    private static final int BASE = 36;
    private static final Pattern MARK = Pattern.compile("([0-9a-z]{1,2}):([0-9a-z]{1,6}):([0-9a-z]{1,7})");

    private final Map<Integer, Mark> marks = new TreeMap<>();

    /** None where the cursor was not written by this class. */
    static ReadMarks of(Cursor cursor) {
        var marks = new ReadMarks();
        if (!cursor.value().startsWith(VERSION)) {
            return marks;
        }
        for (String text : cursor.value().substring(VERSION.length()).split(",", -1)) {
            Matcher mark = MARK.matcher(text);
            if (!mark.matches()) {
                return new ReadMarks();
            }
            marks.put(
                    Integer.parseInt(mark.group(1), BASE),
                    new Mark((int) Long.parseLong(mark.group(2), BASE), Long.parseLong(mark.group(3), BASE)));
        }
        return marks;
    }

    void put(int type, Mark mark) {
        marks.put(type, mark);
    }

    Optional<Mark> of(int type) {
        return Optional.ofNullable(marks.get(type));
    }

    Cursor cursor() {
        var text = new StringBuilder();
        marks.forEach((type, mark) -> text.append(text.isEmpty() ? VERSION : ",")
                .append(Integer.toString(type, BASE))
                .append(':')
                .append(Integer.toString(mark.page(), BASE))
                .append(':')
                .append(Long.toString(mark.firstRecordAt(), BASE)));
        return new Cursor(text.toString());
    }
}
