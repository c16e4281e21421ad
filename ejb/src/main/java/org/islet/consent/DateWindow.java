package org.islet.consent;

import java.time.LocalDate;
import java.util.Objects;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.Period;

/** The days whose data a consent opens, first and last included. */
public record DateWindow(LocalDate first, LocalDate last) {

    /** Every day there is. */
    public static final DateWindow ALL = new DateWindow(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public DateWindow {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        if (last.isBefore(first)) {
            throw new UnacceptableValue(Phrase.of("consent.days"));
        }
    }

    public boolean isLimited() {
        return !equals(ALL);
    }

    public boolean holds(Period period) {
        return !period.from().isBefore(first) && !period.to().isAfter(last);
    }
}
