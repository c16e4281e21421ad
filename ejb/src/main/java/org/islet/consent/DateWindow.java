package org.islet.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.Period;

/** The days whose data a consent opens, first and last included. */
public record DateWindow(LocalDate first, LocalDate last) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** Every day there is. */
    public static final DateWindow ALL =
            new DateWindow(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));

    /** @throws UnacceptableValue where the days are the wrong way round, or of years nobody writes */
    public DateWindow {
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new UnacceptableValue(years());
        }
        if (last.isBefore(first)) {
            throw new UnacceptableValue(Phrase.of("consent.days"));
        }
    }

    /** Which days can be meant. */
    static Phrase years() {
        return Phrase.of("consent.years", FIRST_YEAR, LAST_YEAR);
    }

    /** The moment after the last day there is, by every clock. */
    static Instant end() {
        return ALL.last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public boolean isLimited() {
        return hasFirst() || hasLast();
    }

    /** Whether it begins on a day, and not with all there is. */
    public boolean hasFirst() {
        return !first.equals(ALL.first);
    }

    /** Whether it ends on a day, and not with all there will be. */
    public boolean hasLast() {
        return !last.equals(ALL.last);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    public boolean holds(Period period) {
        return !period.from().isBefore(first) && !period.to().isAfter(last);
    }
}
