package org.islet.reports.section;

import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;

/**
 * A composed report, ready to be drawn on paper, on a page, as JSON or CSV.
 *
 * @param summary what it shows, in a sentence or two
 */
public record Report(
        String id, Phrase title, ReportRequest request, Provenance provenance, Phrase summary, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }
}
