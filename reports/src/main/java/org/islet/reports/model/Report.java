package org.islet.reports.model;

/** A composed report: all its numbers and series, ready to be drawn on paper, on a page or as JSON. */
public interface Report {

    ReportRequest request();
}
