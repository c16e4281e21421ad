package org.islet.web.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which report of which days, as an address says it. The zone is the patient's own, which the service below knows; the
 * one in the period here stands in for it.
 */
record ReportChoice(ReportDefinition kind, Period period) {

    /** Empty where the two are not days, or not in order; a missing one means a single day. */
    static Optional<Period> period(@Nullable String from, @Nullable String to) {
        Optional<LocalDate> first = day(from).or(() -> day(to));
        Optional<LocalDate> last = day(to).or(() -> day(from));
        return first.flatMap(
                begin -> last.filter(end -> !end.isBefore(begin)).map(end -> new Period(begin, end, ZoneOffset.UTC)));
    }

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(written -> !written.isBlank())
                    .map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Empty where it is none, and the patient's own is used. */
    static Optional<ZoneId> zone(@Nullable String named) {
        try {
            return Optional.ofNullable(named)
                    .filter(written -> !written.isBlank())
                    .map(ZoneId::of);
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }

    /** Anything else than {@code ignored} obeys what was marked. */
    static boolean isWithExcluded(@Nullable String exclusions) {
        return "ignored".equals(exclusions);
    }

    static ReportDefinition kind(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(Reports::byId).orElse(Reports.GLUCOSE_PROFILE);
    }
}
