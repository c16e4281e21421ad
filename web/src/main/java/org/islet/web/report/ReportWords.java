package org.islet.web.report;

import java.util.Locale;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Presentation;
import org.islet.reports.words.Words;

/** What a report is called, before there is one. */
final class ReportWords {

    private ReportWords() {}

    static String title(ReportDefinition report, Locale language) {
        return new Words(Presentation.PLAIN.in(language), GlucoseUnit.MG_PER_DL).say(report.title());
    }
}
