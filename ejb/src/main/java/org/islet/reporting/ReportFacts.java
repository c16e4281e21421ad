package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.account.Preferences;
import org.islet.device.Devices;
import org.islet.patient.PatientId;
import org.islet.patient.Patients;
import org.islet.record.Events;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportKind;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/** What reports are made of, read in one transaction, which ends before anything is computed. */
@ApplicationScoped
@Transactional
class ReportFacts {

    /** Basal rates of the evening before still hold at midnight. */
    private static final Duration LEAD = Duration.ofDays(1);

    /** Pumps write a day's total after its midnight. */
    private static final Duration TRAIL = Duration.ofDays(1);

    /** The facts of one report. */
    record OfReport(ReportRequest request, List<PlacedEvent> events) {}

    /** The facts metrics are calculated of. */
    record OfMetrics(Period days, Targets targets, List<PlacedEvent> events) {}

    @Inject
    private Events events;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Patients patients;

    @Inject
    private Devices devices;

    OfReport ofReport(PatientId patient, ReportKind kind, Period period) {
        Period days = events.inZoneOf(patient, period);
        return new OfReport(
                request(patient, kind, days),
                events.events(patient, days.start().minus(LEAD), days.end().plus(TRAIL)));
    }

    OfMetrics ofMetrics(PatientId patient, Period period) {
        Period days = events.inZoneOf(patient, period);
        return new OfMetrics(
                days, Targets.of(preferences.of(patient).targets()), events.events(patient, days.start(), days.end()));
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
}
