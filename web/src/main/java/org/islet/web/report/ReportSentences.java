package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Sentences;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.words.Unbroken;

/** What the report that is shown says of itself, in its own words; nothing where none is shown. */
@Named
@RequestScoped
public class ReportSentences {

    @Inject
    private ReportsPage page;

    /** What no note below it says again. */
    public String getSummary() {
        Report found = page.getShown();
        return found == null
                ? ""
                : unsaid(found.summary(), found.sections()).stream()
                        .map(page.words(found)::say)
                        .map(Unbroken::of)
                        .collect(Collectors.joining(" "));
    }

    static List<Phrase> unsaid(Phrase summary, List<Section> sections) {
        Set<Phrase> said = sections.stream()
                .filter(Note.class::isInstance)
                .flatMap(note -> Sentences.each(((Note) note).text()))
                .collect(Collectors.toSet());
        return Sentences.each(summary)
                .filter(sentence -> !said.contains(sentence))
                .toList();
    }

    public String getSufficiency() {
        Report found = page.getShown();
        return found == null
                ? ""
                : Unbroken.of(page.words(found)
                        .say(
                                "foot.period",
                                Sentences.sufficiency(found.provenance().sufficiency())));
    }

    /** How much was excluded and why, or that nothing was though it is marked; empty where nothing is. */
    public String getExcluded() {
        Report found = page.getShown();
        return found == null
                ? ""
                : found.provenance()
                        .excluded()
                        .map(page.words(found)::say)
                        .map(Unbroken::of)
                        .orElse("");
    }

    /** What was left out or estimated beside that. */
    public List<String> getRemarks() {
        Report found = page.getShown();
        return found == null
                ? List.of()
                : found.provenance().remarks().stream()
                        .map(page.words(found)::say)
                        .map(Unbroken::of)
                        .toList();
    }
}
