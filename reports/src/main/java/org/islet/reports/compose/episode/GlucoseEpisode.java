package org.islet.reports.compose.episode;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;

/**
 * A low or a high, and what was recorded before it.
 *
 * @param at when it began
 * @param begin the same by the wall clock
 * @param range very low or very high where that is an episode of its own within it
 * @param extreme the lowest of a low, the highest of a high
 * @param area between the trace and the limit, in mg/dL times hours
 * @param preceded empty where nothing was found
 */
public record GlucoseEpisode(
        Instant at,
        LocalDateTime begin,
        int minutes,
        GlucoseRange range,
        Measure extreme,
        double area,
        List<Precedent> preceded) {

    public GlucoseEpisode {
        preceded = List.copyOf(preceded);
    }

    public boolean isLow() {
        return range.compareTo(GlucoseRange.IN_RANGE) < 0;
    }
}
