package org.islet.reports.compose;

import java.util.List;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.timeline.PlacedEvent;

/** The door to all reports: which composer makes which. */
public final class Composition {

    private Composition() {}

    /**
     * @param events in any order; those outside the period are left out, except the basal rates, suspensions and
     *     temporary rates of the day before, which still hold at its first midnight, and the pump's totals of the
     *     period's days, which it writes after their midnights
     */
    public static Report compose(ReportRequest request, List<PlacedEvent> events) {
        PeriodEvents ofPeriod = PeriodEvents.of(request.period(), events);
        return switch (request.kind()) {
            case DAILY_SUMMARY -> new DailySummaryComposer(request, ofPeriod).compose();
            case GLUCOSE_PROFILE -> new GlucoseProfileComposer(request, ofPeriod).compose();
        };
    }
}
