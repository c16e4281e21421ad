package org.islet.reporting;

import java.time.Duration;
import java.util.Optional;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Period;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;

/**
 * A patient in one line of a list: the last days with data that somebody may see, and the sensor's shares of them; each
 * number is that of a report of these days.
 *
 * @param days up to the last one with anything recorded
 * @param isKnown whether there are sums of these days; they may be being made anew
 * @param shares empty where no sensor told anything on them
 */
public record RecentGlucose(Period days, boolean isKnown, Optional<RangeShares> shares, double activePercent) {

    static RecentGlucose unknown(Period days) {
        return new RecentGlucose(days, false, Optional.empty(), 0);
    }

    static RecentGlucose of(Period days, BandSums sums, Targets targets) {
        return new RecentGlucose(
                days, true, sums.shares(targets), sums.activePercent(Duration.between(days.start(), days.end())));
    }

    /** In whole per cents, as reports write it; empty where there is no share. */
    public String inRange() {
        return shares.map(known -> Partition.written(known, GlucoseRange.IN_RANGE))
                .orElse("");
    }

    /** Whether there is enough for the share to be judged. */
    public boolean isEnough() {
        return days.days() >= Sufficiency.DAYS_NEEDED && activePercent >= Sufficiency.ACTIVE_PERCENT_NEEDED;
    }
}
