package org.islet.exclusion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.islet.patient.PatientId;
import org.islet.reports.exclusion.Exclusions;

/** What is not to be counted of a patient's readings now, for the rooms whose own doors ask who may. */
@Stateless
public class MarkedExclusions {

    @Inject
    private MarkedSpans spans;

    /** What of those in force lies in a stretch of time. */
    public Exclusions inForce(PatientId patient, Instant from, Instant before) {
        return Exclusions.of(spans.touching(patient, from, before).stream()
                        .filter(MarkedSpan::isInForce)
                        .map(MarkedSpan::span)
                        .toList())
                .during(from, before);
    }
}
