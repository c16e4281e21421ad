package org.islet.devices.protocol.csv;

import java.util.Optional;
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
        if (told.isPresent()) {
            return;
        }
        Optional<WrittenDate> date = WrittenDate.at(text.strip());
        if (date.isPresent() && first.filter(SeenDate::isTelling).isEmpty()) {
            var seen = SeenDate.of(date.get(), text.strip(), line);
            first = first.isEmpty() || seen.isTelling() ? Optional.of(seen) : first;
        }
        told = date.flatMap(DateOrderEvidence::orderOf);
    }

    private static Optional<DateOrder> orderOf(WrittenDate date) {
        if (date.first().length() == 4) {
            return Optional.of(DateOrder.YEAR_MONTH_DAY);
        }
        if (date.between() == '.' || date.first().number() > MONTHS) {
            return Optional.of(DateOrder.DAY_MONTH_YEAR); // points stand between the parts in day-first countries only
        }
        return date.second().number() > MONTHS ? Optional.of(DateOrder.MONTH_DAY_YEAR) : Optional.empty();
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

    /**
     * A date that can be read in two ways.
     *
     * @param isTelling the two ways give two days: 04-04-2024 would show nobody what is asked
     */
    private record SeenDate(String text, int line, boolean isTelling) {

        static SeenDate of(WrittenDate date, String cell, int line) {
            boolean isTelling = date.first().number() != date.second().number();
            return new SeenDate(cell.substring(0, date.end()), line, isTelling);
        }
    }
}
