package org.islet.devices.protocol.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;

/** What the dates of a file themselves say about their order: a part above 12 is no month, a year of four digits leads. */
public final class DateOrderEvidence {

    private static final int MONTHS = 12;

    private Optional<DateOrder> told = Optional.empty();
    private Optional<SeenDate> first = Optional.empty();

    /** Looks at a date, or a date with a time behind it. */
    public void see(String text) {
        see(text, 0);
    }

    /** @param line where it stands, so that a question can point at it; 0 where that is not known */
    public void see(String text, int line) {
        Matcher date = WrittenTimes.DATE.matcher(text.strip());
        if (told.isPresent() || !date.lookingAt()) {
            return;
        }
        if (first.isEmpty()) {
            first = Optional.of(new SeenDate(date.group(), line));
        }
        if (date.group(1).length() == 4) {
            told = Optional.of(DateOrder.YEAR_MONTH_DAY);
        } else if (".".equals(date.group(2)) || Integer.parseInt(date.group(1)) > MONTHS) {
            told = Optional.of(DateOrder.DAY_MONTH_YEAR); // points between the parts stand only in day-first countries
        } else if (Integer.parseInt(date.group(3)) > MONTHS) {
            told = Optional.of(DateOrder.MONTH_DAY_YEAR);
        }
    }

    public Optional<DateOrder> told() {
        return told;
    }

    /**
     * The order the dates tell, or else the one a person gave.
     *
     * @param where the file, for the question
     */
    public DateOrder orAsk(DecodeOptions options, String where) throws UnreadableCapture {
        Optional<DateOrder> known = told.or(options::dateOrder);
        if (known.isEmpty() && first.isPresent()) {
            int line = first.get().line();
            throw UnreadableCapture.askingForDateOrder(
                    line == 0 ? where : where + ", line " + line, first.get().text());
        }
        return known.orElse(DateOrder.YEAR_MONTH_DAY);
    }

    /** A date that can be read in two ways. */
    private record SeenDate(String text, int line) {}
}
