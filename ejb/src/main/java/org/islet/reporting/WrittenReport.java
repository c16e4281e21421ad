package org.islet.reporting;

/**
 * A report as bytes.
 *
 * @param fileName says the report and its days, and nothing of the person
 */
public record WrittenReport(ReportFormat format, String fileName, byte[] bytes) {}
