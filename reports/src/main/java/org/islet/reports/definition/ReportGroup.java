package org.islet.reports.definition;

import org.islet.devices.phrase.Phrase;

/** Where a report stands in the menu; the groups stand in this order. */
public enum ReportGroup {
    OVERVIEW,
    GLUCOSE,
    INSULIN_AND_FOOD,
    DEVICE,
    DATA,
    VISIT;

    public Phrase named() {
        return Phrase.of("group." + this);
    }
}
