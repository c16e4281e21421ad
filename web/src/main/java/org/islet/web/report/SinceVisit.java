package org.islet.web.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.islet.appointment.Appointment;
import org.islet.reporting.ShownDays;
import org.islet.reports.definition.Needs;
import org.islet.reports.model.Period;

/**
 * The days since the last visit, its own day with them. A visit on the last day with data, or after it, is the one that is
 * being prepared or held: the one before it counts.
 */
final class SinceVisit {

    private SinceVisit() {}

    /** @param visits the newest first */
    static Optional<Period> of(List<Appointment> visits, ShownDays days, Needs needs) {
        LocalDate last = days.lastRecorded();
        return visits.stream()
                .map(Appointment::day)
                .filter(day -> day.isBefore(last))
                .findFirst()
                .filter(day -> !day.isBefore(days.earliest()))
                .map(day -> new Period(day, last, ZoneOffset.UTC))
                .filter(since -> needs.refusal(since).isEmpty());
    }
}
