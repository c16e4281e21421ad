package org.islet.reporting;

import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.MetricsReport;

/**
 * Every metric of some days.
 *
 * @param exclusions what was marked of these days, and whether it was left out
 */
public record CalculatedMetrics(MetricsReport report, Exclusions exclusions) {}
