package org.islet.reports.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.exclusion.Exclusions;

/**
 * What a reader must know to trust a page: how much data there was, what was left out or estimated, and by what it was
 * calculated.
 *
 * @param sources the devices and files that gave something to the period
 * @param exclusions what was marked of the days the report is made from, and whether it was left out
 * @param excluded the same in a sentence, for the head of the report; empty where nothing was marked
 * @param remarks whole sentences, in the order they are printed; empty when nothing was left out or estimated
 * @param otherHours whose hours these are, where the clock of a device showed others; empty where none did
 * @param dataSha256 of the placed events the report was made from, so that two prints can be compared
 * @param software name and version of the program
 * @param formulas version of the formulas (docs/metrics.md)
 */
public record Provenance(
        Sufficiency sufficiency,
        List<ReportRequest.DataSource> sources,
        Exclusions exclusions,
        Optional<Phrase> excluded,
        List<Phrase> remarks,
        Optional<Phrase> otherHours,
        String dataSha256,
        String software,
        String formulas) {

    public Provenance {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /** What was excluded, and then the remarks. */
    public List<Phrase> said() {
        return Stream.concat(excluded.stream(), remarks.stream()).toList();
    }
}
