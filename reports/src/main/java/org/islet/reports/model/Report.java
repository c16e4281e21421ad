package org.islet.reports.model;

/** A composed report: all its numbers and series, ready to be drawn on paper, on a page or as JSON. */
public sealed interface Report permits DailySummary, GlucoseProfile {

    ReportRequest request();

    Provenance provenance();

    /** What the report shows, in one sentence: the text in place of its pictures. */
    String summary();
}
