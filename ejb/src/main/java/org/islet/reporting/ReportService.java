package org.islet.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.account.Preferences;
import org.islet.account.PreferencesService;
import org.islet.audit.AuditService;
import org.islet.audit.Audited;
import org.islet.consent.NeedsConsent;
import org.islet.device.DeviceService;
import org.islet.patient.PatientId;
import org.islet.patient.PatientService;
import org.islet.record.EventService;
import org.islet.reports.compose.Composition;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.Period;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportKind;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/**
 * The door to reports: permission first, facts second, arithmetic last.
 *
 * <p>A period's dates are the patient's calendar: whatever zone it names, the patient's own is used.
 */
@Stateless
public class ReportService {

    /** The longest period of one report. */
    public static final long MOST_DAYS = 366;

    /** Basal rates of the evening before still hold at midnight. */
    private static final Duration LEAD = Duration.ofDays(1);

    /** Pumps write a day's total after its midnight. */
    private static final Duration TRAIL = Duration.ofDays(1);

    @Inject
    private EventService events;

    @Inject
    private PreferencesService preferences;

    @Inject
    private PatientService patients;

    @Inject
    private DeviceService devices;

    @Inject
    private AuditService audit;

    @NeedsConsent
    public Report report(PatientId patient, ReportKind kind, Period period) {
        audit.record(patient, "read " + kind.title());
        return composed(patient, kind, period);
    }

    @NeedsConsent
    public WrittenReport written(PatientId patient, ReportKind kind, Period period, ReportFormat format) {
        audit.record(patient, "read " + kind.title() + " as " + format);
        return ReportWriting.write(composed(patient, kind, period), format);
    }

    /** Every metric of the sensor's readings of some whole days. */
    @NeedsConsent
    @Audited("read metrics")
    public MetricsReport metrics(PatientId patient, Period period) {
        Period days = events.inZoneOf(patient, bounded(period));
        return MetricsReport.of(
                SensorSeries.of(events.events(patient, days.start(), days.end())),
                days.zone(),
                Targets.of(preferences.of(patient).targets()));
    }

    /** For the calendar of a page. */
    @NeedsConsent
    public RecordedDays recordedDays(PatientId patient, Period period) {
        return new RecordedDays(events.recordedDays(patient, bounded(period)));
    }

    /** The last day with anything recorded that is not in the future; empty before the first upload. */
    @NeedsConsent
    public Optional<LocalDate> lastRecordedDay(PatientId patient) {
        return events.lastRecordedDay(patient);
    }

    private Report composed(PatientId patient, ReportKind kind, Period period) {
        Period days = events.inZoneOf(patient, bounded(period));
        return Composition.compose(
                request(patient, kind, days),
                events.events(patient, days.start().minus(LEAD), days.end().plus(TRAIL)));
    }

    private ReportRequest request(PatientId patient, ReportKind kind, Period days) {
        Preferences liked = preferences.of(patient);
        List<ReportRequest.DataSource> sources = devices.known(patient).stream()
                .map(device -> new ReportRequest.DataSource(device.name(), Optional.of(device.lastRead())))
                .toList();
        return new ReportRequest(
                kind,
                days,
                Targets.of(liked.targets()),
                liked.unit(),
                Optional.of(patients.profile(patient).name().full()),
                Optional.empty(),
                sources);
    }

    private static Period bounded(Period period) {
        if (period.days() > MOST_DAYS) {
            throw new PeriodTooLong(MOST_DAYS);
        }
        return period;
    }
}
