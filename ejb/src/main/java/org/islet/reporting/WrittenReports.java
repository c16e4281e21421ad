package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.islet.reports.section.Listing;

/** Reports as bytes, for the room that hands out everything of a patient: it has asked who may, and writes the line. */
@ApplicationScoped
public class WrittenReports {

    @Inject
    private ReportFacts facts;

    @Inject
    private Turns turns;

    @Inject
    private Listings listings;

    public WrittenReport written(
            PatientId patient, ReportDefinition report, Period period, ReportFormat format, ReportView view) {
        Optional<Listing> listing = report.listing().filter(any -> format == ReportFormat.CSV);
        return listing.isPresent()
                ? listings.written(patient, report, listing.get(), period, view).answer()
                : turns.take(period, () -> {
                    var read = facts.ofReport(patient, report, period, view);
                    return ReportWriting.write(Reports.compose(report, read.request(), read.events()), format);
                });
    }
}
