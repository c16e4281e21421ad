package org.islet.reporting;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.audit.Audited;
import org.islet.consent.NeedsConsent;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportKind;

/**
 * The door to reports: permission first, facts second, arithmetic last.
 *
 * <p>A period's dates are the patient's calendar: whatever zone it names, the patient's own is used.
 */
@Stateless
public class ReportService {

    @NeedsConsent
    @Audited("read report")
    public Report report(PatientId patient, ReportKind kind, Period period) {
        throw new UnsupportedOperationException();
    }

    @NeedsConsent
    @Audited("printed report")
    public WrittenReport written(PatientId patient, ReportKind kind, Period period, ReportFormat format) {
        throw new UnsupportedOperationException();
    }

    /** For the calendar of a page. */
    @NeedsConsent
    public RecordedDays recordedDays(PatientId patient, Period period) {
        throw new UnsupportedOperationException();
    }

    /** The last day with anything recorded; empty before the first upload. */
    @NeedsConsent
    public Optional<LocalDate> lastRecordedDay(PatientId patient) {
        throw new UnsupportedOperationException();
    }

    /** The zone in which the patient's days begin and end. */
    @NeedsConsent
    public ZoneId zoneOf(PatientId patient) {
        throw new UnsupportedOperationException();
    }
}
