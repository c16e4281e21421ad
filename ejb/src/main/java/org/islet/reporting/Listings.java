package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Queue;
import org.islet.account.access.LetIn;
import org.islet.consent.DataClass;
import org.islet.consent.GivenConsents;
import org.islet.patient.PatientId;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.islet.reports.section.Listing;

/**
 * All that is recorded in a period as lines, a few days at a time: each part is read and made when it is asked for, in a
 * turn of its own, and only as long as it may be shown. The first is made at once, so that what refuses it is known
 * before anything is sent.
 */
@ApplicationScoped
class Listings {

    private static final int DAYS_AT_ONCE = 7;

    @Inject
    private ReportFacts facts;

    @Inject
    private Turns turns;

    @Inject
    private GivenConsents consents;

    /** What is asked for later is asked after whoever let the caller in is done. */
    @Inject
    private LetIn letIn;

    ReportService.Made<WrittenReport> written(
            PatientId patient, ReportDefinition report, Listing listing, Period period, ReportView view) {
        Period days = facts.ownDays(patient, period, view);
        DataClass much = consents.widest(patient, days);
        Iterator<Period> parts = parts(period);
        byte[] head = ReportWriting.head(listing);
        byte[] first = rows(patient, much, listing, parts.next(), view);
        byte[] start = Arrays.copyOf(head, head.length + first.length);
        System.arraycopy(first, 0, start, head.length, first.length);
        var file = new WrittenReport(
                ReportFormat.CSV,
                ReportWriting.fileName(report.id(), period, ReportFormat.CSV),
                start,
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return parts.hasNext();
                    }

                    @Override
                    public byte[] next() {
                        Period part = parts.next();
                        return letIn.to(patient).get(() -> {
                            consents.requireStill(patient, much, facts.ownDays(patient, part, view));
                            return rows(patient, much, listing, part, view);
                        });
                    }
                });
        return new ReportService.Made<>(days, much, file);
    }

    private static Iterator<Period> parts(Period period) {
        Queue<Period> parts = new ArrayDeque<>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); from = from.plusDays(DAYS_AT_ONCE)) {
            LocalDate last = from.plusDays(DAYS_AT_ONCE - 1L);
            parts.add(new Period(from, last.isBefore(period.to()) ? last : period.to(), period.zone()));
        }
        return parts.iterator();
    }

    private byte[] rows(PatientId patient, DataClass much, Listing listing, Period part, ReportView view) {
        return turns.take(part, () -> {
            ReportFacts.OfReport read = facts.recorded(patient, much, part, view);
            return ReportWriting.rows(read.request(), listing, read.events());
        });
    }
}
