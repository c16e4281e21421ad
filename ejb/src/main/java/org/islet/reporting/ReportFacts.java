package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.account.Caller;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsents;
import org.islet.device.Devices;
import org.islet.devices.event.GlucoseReading;
import org.islet.exclusion.MarkedExclusions;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;
import org.islet.record.archive.Events;
import org.islet.reports.compose.Recorded;
import org.islet.reports.compose.SensorReadings;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.habit.Palette;
import org.islet.reports.model.Openness;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/** What reports are made of, read in one transaction, which ends before anything is computed. */
@ApplicationScoped
@Transactional
class ReportFacts {

    /** Basal rates of the evening before still hold at midnight; which device counts is known of whole days of UTC. */
    private static final Duration LEAD = Duration.ofDays(1).plus(SensorReadings.AROUND);

    /** Pumps write a day's total after its midnight; for readings the same as before. */
    private static final Duration TRAIL = LEAD;

    /**
     * The facts of one report.
     *
     * @param ownDays those of the patient's own calendar it shows something of
     * @param much what of them the reader may see; the events hold no more
     */
    record OfReport(ReportRequest request, List<PlacedEvent> events, Period ownDays, DataClass much) {}

    /** The facts metrics are calculated of. */
    record OfMetrics(Period days, Targets targets, Exclusions exclusions, List<PlacedEvent> events) {}

    @Inject
    private Events events;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Patients patients;

    @Inject
    private GivenConsents consents;

    @Inject
    private Devices devices;

    @Inject
    private MarkedExclusions marked;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The days asked for, and those before them that the report looks at and the reader may see. */
    OfReport ofReport(PatientId patient, ReportDefinition report, Period period, ReportView view) {
        Period own = events.inZoneOf(patient, period);
        Period days = shown(own, view);
        DataClass much = consents.widest(patient, ownDays(days, own.zone()));
        ReportRequest request = request(patient, days, view.language(), openness(patient, much, own.zone(), days));
        Period read = request.openness().open(report.looksAt(days));
        List<PlacedEvent> told = new ArrayList<>(
                events.events(patient, read.start().minus(LEAD), read.end().plus(TRAIL)));
        if (report.withUndatedSettings() && request.openness().equals(Openness.ALL)) {
            told.addAll(events.undatedSettings(patient));
        }
        return new OfReport(
                request.excluding(shown(exclusions(patient, read, view.withExcluded()), much)),
                shown(told, much),
                ownDays(read, own.zone()),
                much);
    }

    /** What was recorded on some days, and no more. */
    OfReport recorded(PatientId patient, DataClass much, Period period, ReportView view) {
        Period own = events.inZoneOf(patient, period);
        Period days = shown(own, view);
        List<PlacedEvent> told = events.events(patient, days.start(), days.end());
        return new OfReport(
                request(patient, days, view.language(), new Openness(Optional.empty(), isGlucoseOnly(much))),
                Recorded.in(days, shown(told, much).stream()),
                ownDays(days, own.zone()),
                much);
    }

    /** The days of the patient's own calendar that these show something of. */
    Period ownDays(PatientId patient, Period period, ReportView view) {
        Period own = events.inZoneOf(patient, period);
        return ownDays(shown(own, view), own.zone());
    }

    private static boolean isGlucoseOnly(DataClass much) {
        return much == DataClass.GLUCOSE;
    }

    private static List<PlacedEvent> shown(List<PlacedEvent> told, DataClass much) {
        if (!isGlucoseOnly(much)) {
            return told;
        }
        List<PlacedEvent> glucose = new ArrayList<>();
        for (PlacedEvent placed : told) {
            if (placed.event() instanceof GlucoseReading reading) {
                glucose.add(placed.of(reading.withoutNotes()));
            }
        }
        return glucose;
    }

    static Exclusions shown(Exclusions told, DataClass much) {
        return isGlucoseOnly(much) ? told.withoutText() : told;
    }

    /** From the first day on that is shared as a whole with who asks. */
    private Openness openness(PatientId patient, DataClass much, ZoneId own, Period days) {
        Optional<LocalDate> from = consents.windows(patient, much).stream()
                .filter(window -> window.holds(ownDays(days, own)))
                .min(Comparator.comparing(DateWindow::first))
                .filter(DateWindow::isLimited)
                .map(window -> wholeDay(window.first().atStartOfDay(own).toInstant(), days.zone()));
        return new Openness(from, isGlucoseOnly(much));
    }

    private static LocalDate wholeDay(Instant from, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        return day.atStartOfDay(zone).toInstant().isBefore(from) ? day.plusDays(1) : day;
    }

    /** The days of the patient's own calendar that days of another zone show something of. */
    private static Period ownDays(Period shown, ZoneId own) {
        return new Period(
                LocalDate.ofInstant(shown.start(), own),
                LocalDate.ofInstant(shown.end().minusNanos(1), own),
                own);
    }

    private static Period shown(Period own, ReportView view) {
        return new Period(own.from(), own.to(), view.shownIn().orElse(own.zone()));
    }

    OfMetrics ofMetrics(PatientId patient, Period period, boolean withExcluded) {
        Period days = events.inZoneOf(patient, period);
        return new OfMetrics(
                days,
                Targets.of(preferences.of(patient).targets()),
                exclusions(patient, days, withExcluded),
                events.events(patient, days.start().minus(LEAD), days.end().plus(TRAIL)));
    }

    private Exclusions exclusions(PatientId patient, Period days, boolean withExcluded) {
        Exclusions inForce = marked.inForce(patient, days.start(), days.end());
        return withExcluded ? inForce.ignored() : inForce;
    }

    private ReportRequest request(PatientId patient, Period days, Locale language, Openness openness) {
        Preferences liked = preferences.of(patient);
        List<ReportRequest.DataSource> sources = devices.known(patient).stream()
                .map(device -> new ReportRequest.DataSource(device.name(), Optional.of(device.lastRead())))
                .toList();
        PatientProfile profile = patients.profile(patient);
        return new ReportRequest(
                days,
                Targets.of(liked.targets()),
                liked.dayPeriods(),
                liked.unit(),
                new ReportRequest.Person(
                        Optional.of(profile.name().full()), profile.birthDate(), profile.number(), clinics(patient)),
                presentation(liked, days, language),
                sources,
                openness,
                Exclusions.NONE);
    }

    private Optional<String> clinics(PatientId patient) {
        return Optional.of(String.join(", ", consents.clinicsOf(patient))).filter(names -> !names.isEmpty());
    }

    private Presentation presentation(Preferences liked, Period days, Locale language) {
        return new Presentation(
                language,
                liked.printedOn(),
                liked.clock() == ClockFormat.HOURS_12,
                Optional.of(LocalDate.ofInstant(clock.instant(), days.zone())),
                liked.habits(),
                caller.holder().isPresent() ? Palette.STANDARD : preferences.palette(caller.account()));
    }
}
