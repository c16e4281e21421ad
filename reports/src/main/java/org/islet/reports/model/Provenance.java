package org.islet.reports.model;

import java.util.List;

/**
 * What a reader must know to trust a page: how much data there was, what was left out or estimated, and by what it was
 * calculated.
 *
 * @param remarks whole sentences, in the order they are printed; empty when nothing was left out or estimated
 * @param dataSha256 of the placed events the report was made from, so that two prints can be compared
 * @param software name and version of the program
 * @param formulas version of the formulas (docs/metrics.md)
 */
public record Provenance(
        Sufficiency sufficiency, List<String> remarks, String dataSha256, String software, String formulas) {

    public Provenance {
        remarks = List.copyOf(remarks);
    }
}
