package org.islet.reporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.account.access.Guarded;
import org.islet.audit.AuditAct;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsents;
import org.islet.consent.NeedsConsent;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.record.archive.Events;
import org.islet.record.archive.RecordedMonths;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.SensorSeries;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.Period;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Report;

/**
 * The door to reports: permission first, facts second, arithmetic third, and the line in the audit trail last. Nothing
 * is computed inside a transaction, so that no lock and no connection waits for it; nothing is shown whose line could
 * not be written, or whose consent ended meanwhile.
 *
 * <p>A period's dates are the patient's calendar: whatever zone it names, the patient's own is used. A reader may look by
 * another clock; then every day of the patient's calendar that is shown in part must be shared with them.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportService {

    /** What is not a report holds as many days as one. */
    private static final Needs ANY_DAYS = Needs.of();

    @Inject
    private ReportFacts facts;

    @Inject
    private Turns turns;

    @Inject
    private Listings listings;

    @Inject
    private GivenConsents consents;

    @Inject
    private Events events;

    @NeedsConsent(value = DataClass.GLUCOSE, byCode = true)
    public Report report(PatientId patient, ReportDefinition report, Period period, ReportView view) {
        Made<Report> made = turns.take(bounded(report.needs(), period), () -> composed(patient, report, period, view));
        consents.noteShown(patient, made.much(), made.read(), AuditAct.of("read-report", report.id()));
        return made.answer();
    }

    @NeedsConsent(value = DataClass.GLUCOSE, byCode = true)
    public WrittenReport written(
            PatientId patient, ReportDefinition report, Period period, ReportFormat format, ReportView view) {
        Period days = bounded(report.needs(), period);
        Optional<Listing> listing = report.listing().filter(any -> format == ReportFormat.CSV);
        Made<WrittenReport> made = listing.isPresent()
                ? listings.written(patient, report, listing.get(), days, view)
                : turns.take(days, () -> {
                    Made<Report> composed = composed(patient, report, days, view);
                    return new Made<>(composed.read(), composed.much(), ReportWriting.write(composed.answer(), format));
                });
        consents.noteShown(
                patient, made.much(), made.read(), AuditAct.of("read-report-as", report.id(), format.word()));
        return made.answer();
    }

    /** Every metric of the readings of some whole days: of the sensor, or else of the meter. */
    @NeedsConsent(DataClass.GLUCOSE)
    public CalculatedMetrics metrics(PatientId patient, Period period, boolean withExcluded) {
        CalculatedMetrics metrics =
                turns.take(bounded(ANY_DAYS, period), () -> calculated(patient, period, withExcluded));
        consents.noteShown(patient, DataClass.GLUCOSE, period, AuditAct.of("read-metrics"));
        return metrics;
    }

    /** For the calendar of a page: so many months up to the last one with anything recorded, and not after a day. */
    @NeedsConsent
    public RecordedMonths recordedMonths(PatientId patient, LocalDate latest, int months) {
        return events.recordedMonths(patient, latest, months);
    }

    /** What a page can show first; empty where nothing is recorded on the days shared with the caller. */
    @NeedsConsent(value = DataClass.NAME, byCode = true)
    public Optional<ShownDays> shownDays(PatientId patient) {
        List<DateWindow> windows = consents.windows(patient, DataClass.GLUCOSE);
        if (windows.isEmpty()) {
            throw new NoSuchPatient();
        }
        return windows.stream()
                .flatMap(window -> recordedIn(window, patient).stream())
                .max(Comparator.comparing(ShownDays::lastRecorded));
    }

    private Optional<ShownDays> recordedIn(DateWindow window, PatientId patient) {
        return events.lastRecordedDay(patient, window.last())
                .filter(day -> !day.isBefore(window.first()))
                .map(day -> new ShownDays(window.first(), day));
    }

    /** Of all days that were read for it, and no more of them than that much. */
    record Made<T>(Period read, DataClass much, T answer) {}

    private Made<Report> composed(PatientId patient, ReportDefinition report, Period period, ReportView view) {
        var read = facts.ofReport(patient, report, period, view);
        return new Made<>(read.ownDays(), read.much(), Reports.compose(report, read.request(), read.events()));
    }

    private CalculatedMetrics calculated(PatientId patient, Period period, boolean withExcluded) {
        var read = facts.ofMetrics(patient, period, withExcluded);
        return new CalculatedMetrics(
                MetricsReport.of(
                        SensorSeries.of(read.events(), read.days(), read.exclusions()),
                        read.days().zone(),
                        read.targets()),
                read.exclusions());
    }

    private static Period bounded(Needs needs, Period period) {
        needs.refusal(period).ifPresent(reason -> {
            throw new PeriodTooLong(reason);
        });
        return period;
    }
}
