package org.islet.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.reporting.ReportFormat;
import org.islet.reporting.ReportView;
import org.islet.reporting.WrittenReport;
import org.islet.reporting.WrittenReports;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;

/** What is recorded as tables, a year each, and the last weeks on paper. */
@ApplicationScoped
class ReportFiles {

    private static final int DAYS_ON_PAPER = 90;

    private static final List<String> ON_PAPER = List.of("glucose-profile", "daily-summary");

    @Inject
    private WrittenReports reports;

    void write(PatientId patient, Period recorded, Locale language, TakeoutZip zip) throws IOException {
        var view = new ReportView(language, Optional.empty(), false);
        for (LocalDate from = recorded.from();
                !from.isAfter(recorded.to());
                from = from.withDayOfYear(1).plusYears(1)) {
            LocalDate last = from.withDayOfYear(from.lengthOfYear());
            LocalDate to = last.isBefore(recorded.to()) ? last : recorded.to();
            write(patient, report("csv-export"), new Period(from, to, recorded.zone()), ReportFormat.CSV, view, zip);
        }
        LocalDate from = recorded.to().minusDays(DAYS_ON_PAPER - 1L);
        for (String id : ON_PAPER) {
            write(patient, report(id), new Period(from, recorded.to(), recorded.zone()), ReportFormat.PDF, view, zip);
        }
    }

    private void write(
            PatientId patient,
            ReportDefinition report,
            Period period,
            ReportFormat format,
            ReportView view,
            TakeoutZip zip)
            throws IOException {
        WrittenReport written = reports.written(patient, report, period, format, view);
        try (OutputStream out = zip.entry("reports/" + written.fileName())) {
            out.write(written.bytes());
            while (written.more().hasNext()) {
                out.write(written.more().next());
            }
        }
    }

    private static ReportDefinition report(String id) {
        return Reports.byId(id).orElseThrow();
    }
}
