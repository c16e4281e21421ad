package org.islet.devices.protocol.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/**
 * What the dates of a table themselves say about their order: a part above 12 is no month, a year of four digits leads,
 * and rows that run in time under one order only are written in that order.
 */
public final class DateOrderEvidence {

    private static final int MONTHS = 12;
    private static final int MOST_RUNS = 100;

    private static final Pattern HALF_DAY_CLOCK =
            Pattern.compile("(?i).*\\d[\\s\\u00A0\\u202F]*[ap]\\.?[\\s\\u00A0\\u202F]?m\\.?");

    private final Map<String, DateRun> runs = new HashMap<>();
    private Optional<DateOrder> told = Optional.empty();
    private Optional<SeenDate> first = Optional.empty();
    private final Optional<String> above;
    private boolean hasHalfDays;

    public DateOrderEvidence() {
        this(Optional.empty());
    }

    /** @param above a date beside the table that is written as its rows are, and tells where they do not */
    public DateOrderEvidence(Optional<String> above) {
        this.above = above;
    }

    /** Looks at a date, or a date with a time behind it. */
    public void see(String text) {
        see(text, 0);
    }

    /** @param line where it stands, so that a question can point at it; 0 where that is not known */
    public void see(String text, int line) {
        look(text.strip(), line);
    }

    /**
     * Looks at the date of a row.
     *
     * @param group the rows among which this one is expected to run in time: those of a device and a kind, say
     */
    public void seeRow(String text, int line, String group) {
        if (told.isPresent()) {
            return;
        }
        String stripped = text.strip();
        Optional<WrittenDate> date = look(stripped, line);
        hasHalfDays |= HALF_DAY_CLOCK.matcher(stripped).matches();
        if (date.isPresent() && told.isEmpty() && (runs.containsKey(group) || runs.size() < MOST_RUNS)) {
            runs.computeIfAbsent(group, any -> new DateRun()).see(date.get(), stripped);
        }
    }

    private Optional<WrittenDate> look(String text, int line) {
        if (told.isPresent()) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = WrittenDate.at(text);
        if (date.isPresent() && first.filter(SeenDate::isTelling).isEmpty()) {
            var seen = SeenDate.of(date.get(), text, line);
            first = first.isEmpty() || seen.isTelling() ? Optional.of(seen) : first;
        }
        told = date.flatMap(DateOrderEvidence::orderOf);
        return date;
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

    /** What a single date tells: nothing that comes later changes it. */
    public Optional<DateOrder> told() {
        return told;
    }

    /** What a single date tells, or else the one beside the table, or else all of them together. */
    public Optional<DateOrder> known() {
        return told.or(this::ofAbove).or(this::run);
    }

    /** Rows were met, and one of them has a clock of twelve hours. */
    public boolean hasHalfDays() {
        return hasHalfDays;
    }

    private Optional<DateOrder> ofAbove() {
        return first.isEmpty()
                ? Optional.empty()
                : above.flatMap(text -> WrittenDate.at(text.strip())).flatMap(DateOrderEvidence::orderOf);
    }

    private Optional<DateOrder> run() {
        boolean isDayFirst = runs.values().stream().anyMatch(DateRun::isDayFirstOnly);
        boolean isMonthFirst = runs.values().stream().anyMatch(DateRun::isMonthFirstOnly);
        if (isDayFirst == isMonthFirst) {
            return Optional.empty();
        }
        return Optional.of(isDayFirst ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
    }

    /**
     * The order the dates tell, or else the one a person gave.
     *
     * @param file its name, for the question
     */
    public DateOrder orAsk(DecodeOptions options, Phrase file) throws UnreadableCapture {
        Optional<DateOrder> answer = known().or(options::dateOrder);
        if (answer.isEmpty() && first.isPresent()) {
            int line = first.get().line();
            throw UnreadableCapture.askingForDateOrder(
                    line == 0 ? file : Place.ofLine(file, line), first.get().text());
        }
        return answer.orElse(DateOrder.YEAR_MONTH_DAY);
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
