package org.islet.web.report;

import java.util.Locale;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.words.Words;

/** What a report and its group are called, before there is one. */
final class ReportWords {

    private ReportWords() {}

    static String title(ReportDefinition report, Locale language) {
        return Words.in(language).say(report.title());
    }

    static String group(ReportGroup group, Locale language) {
        return Words.in(language).say(group.named());
    }
}
