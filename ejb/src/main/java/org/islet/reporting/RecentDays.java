package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.islet.account.AccountPreferences;
import org.islet.account.Preferences;
import org.islet.consent.DateWindow;
import org.islet.patient.PatientId;
import org.islet.record.archive.Events;
import org.islet.record.archive.GlucoseSums;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.Period;
import org.islet.reports.model.Targets;

/** The days a report of each of many patients would open with, and the sums of them: a fixed number of statements. */
@ApplicationScoped
class RecentDays {

    private static final BinaryOperator<ShownDays> LATER =
            BinaryOperator.maxBy(Comparator.comparing(ShownDays::lastRecorded));

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Events events;

    @Inject
    private GlucoseSums sums;

    /** @param windows the days of each that may be seen */
    Map<PatientId, RecentGlucose> of(Map<PatientId, List<DateWindow>> windows) {
        if (windows.isEmpty()) {
            return Map.of();
        }
        Map<PatientId, Preferences> liked = preferences.of(windows.keySet());
        Map<PatientId, Period> periods = periods(windows, zones(liked));
        Map<PatientId, BandSums> known = sums.of(periods);
        Map<PatientId, RecentGlucose> found = new HashMap<>();
        periods.forEach((patient, days) -> found.put(
                patient,
                known.containsKey(patient)
                        ? RecentGlucose.of(
                                days,
                                known.get(patient),
                                Targets.of(liked.get(patient).targets()))
                        : RecentGlucose.unknown(days)));
        return found;
    }

    private Map<PatientId, ZoneId> zones(Map<PatientId, Preferences> liked) {
        return events.zones(
                liked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .zone())));
    }

    private Map<PatientId, Period> periods(Map<PatientId, List<DateWindow>> windows, Map<PatientId, ZoneId> zones) {
        Map<PatientId, ShownDays> shown = new HashMap<>();
        List<Asked> asked = asked(windows, zones);
        List<Optional<LocalDate>> last =
                events.lastRecordedDays(asked.stream().map(Asked::days).toList());
        for (int i = 0; i < asked.size(); i++) {
            DateWindow window = asked.get(i).window();
            PatientId patient = asked.get(i).days().patient();
            last.get(i)
                    .filter(day -> !day.isBefore(window.first()))
                    .ifPresent(day -> shown.merge(patient, new ShownDays(window.first(), day), LATER));
        }
        return shown.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .last(ShownDays.USUAL, zones.get(each.getKey()))));
    }

    /** A window, and what is asked of it. */
    private record Asked(DateWindow window, Events.DaysOf days) {}

    private static List<Asked> asked(Map<PatientId, List<DateWindow>> windows, Map<PatientId, ZoneId> zones) {
        List<Asked> asked = new ArrayList<>();
        zones.forEach((patient, zone) -> {
            for (DateWindow window : windows.get(patient)) {
                asked.add(new Asked(window, new Events.DaysOf(patient, window.last(), zone)));
            }
        });
        return asked;
    }
}
