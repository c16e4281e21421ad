package org.islet.web.report;

import java.util.Locale;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.model.Presentation;
import org.islet.reports.words.Words;

/** What a report and its group are called, before there is one. */
final class ReportWords {

    private ReportWords() {}

    static String title(ReportDefinition report, Locale language) {
        return words(language).say(report.title());
    }

    static String group(ReportGroup group, Locale language) {
        return words(language).say(group.named());
    }

    private static Words words(Locale language) {
        return new Words(Presentation.PLAIN.in(language), GlucoseUnit.MG_PER_DL);
    }
}
