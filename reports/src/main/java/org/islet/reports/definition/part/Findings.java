package org.islet.reports.definition.part;

import java.util.List;
import java.util.Optional;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.episode.GlucoseEpisodes;
import org.islet.reports.model.Day;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.Note;

/** What stands out in a period, in two sentences of what there is of it: the sensor, else the meter, else insulin. */
public final class Findings {

    private Findings() {}

    /** Empty where there is too little of anything. */
    public static Optional<Note> of(
            ReportRequest request, PeriodEvents events, Sufficiency sufficiency, List<Day> days) {
        if (sufficiency.readings() > 0) {
            return StandsOut.of(
                    request,
                    sufficiency,
                    Statistics.of(events.sensor().readings(), request.period()).shares(),
                    GlucoseEpisodes.of(request, events, request.period()));
        }
        return sufficiency.isMeterOnly() ? MeterStandsOut.of(request, events) : InsulinStandsOut.of(days);
    }
}
