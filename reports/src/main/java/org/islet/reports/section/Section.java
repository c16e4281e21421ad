package org.islet.reports.section;

/** A part of a report, the same on paper, on a page, as JSON and as CSV. */
public sealed interface Section
        permits Figures, Ranges, ChartSection, Table, Note, Columns, SmallDays, PiesSection, Page, Enclosed {

    <R> R accept(SectionVisitor<R> visitor);
}
