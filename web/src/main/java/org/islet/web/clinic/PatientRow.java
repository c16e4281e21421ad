package org.islet.web.clinic;

import java.util.Optional;
import org.islet.consent.SharedPatient;
import org.islet.reporting.RecentGlucose;
import org.islet.reports.model.Notation;
import org.islet.web.site.PageSentences;

/**
 * A line of the list of patients.
 *
 * @param recent empty where nothing is known of shared days
 */
public record PatientRow(SharedPatient shared, Optional<RecentGlucose> recent) {

    /** Whether there is a share of time in range to show. */
    public boolean isShare() {
        return recent.flatMap(RecentGlucose::shares).isPresent();
    }

    /** What the sensor's share of time in range is of, or why there is none. */
    public String note() {
        return recent.map(PatientRow::note).orElse("");
    }

    private static String note(RecentGlucose of) {
        if (!of.isKnown()) {
            return PageSentences.of("patients.inRange.soon");
        }
        if (of.shares().isEmpty()) {
            return PageSentences.of("patients.inRange.none");
        }
        return PageSentences.of(
                of.isEnough() ? "patients.inRange.of" : "patients.inRange.little",
                of.days().days(),
                Notation.percent(of.activePercent()));
    }
}
