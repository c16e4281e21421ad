package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.reports.compose.Sentences;
import org.islet.reports.section.Report;

/** What the report that is shown says of itself, in its own words; nothing where none is shown. */
@Named
@RequestScoped
public class ReportSentences {

    @Inject
    private ReportsPage page;

    public String getSummary() {
        Report found = page.getShown();
        return found == null ? "" : page.words(found).say(found.summary());
    }

    public String getSufficiency() {
        Report found = page.getShown();
        return found == null
                ? ""
                : page.words(found)
                        .say(
                                "foot.period",
                                Sentences.sufficiency(found.provenance().sufficiency()));
    }

    /** How much was excluded and why, or that nothing was though it is marked; empty where nothing is. */
    public String getExcluded() {
        Report found = page.getShown();
        return found == null
                ? ""
                : found.provenance().excluded().map(page.words(found)::say).orElse("");
    }

    /** What was left out or estimated beside that. */
    public List<String> getRemarks() {
        Report found = page.getShown();
        return found == null
                ? List.of()
                : found.provenance().remarks().stream()
                        .map(page.words(found)::say)
                        .toList();
    }
}
