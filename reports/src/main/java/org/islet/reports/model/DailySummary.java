package org.islet.reports.model;

import java.util.List;
import org.islet.devices.event.Glucose;

/**
 * One page a day.
 *
 * @param scaleTop the top of every day's glucose axis, the same for all
 * @param insulinTop the highest bolus axis value in units, the same for all days
 * @param basalTop the highest basal rate in U/h, the same for all days
 */
public record DailySummary(
        ReportRequest request,
        Provenance provenance,
        String summary,
        Glucose scaleTop,
        double insulinTop,
        double basalTop,
        List<Day> days)
        implements Report {

    public DailySummary {
        days = List.copyOf(days);
    }
}
