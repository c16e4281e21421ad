package org.islet.reports.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;

/**
 * The numbers of a stretch of sensor readings; what cannot be known is empty, never zero.
 *
 * @param readings counted
 * @param activePercent covered time, of the stretch's time that counts; empty where nothing of it counts
 * @param gmiPercent glucose management indicator; empty where the data do not suffice
 * @param shares by time
 * @param tightPercent share of time from 70 to 140 mg/dL (3.9 to 7.8 mmol/L)
 */
public record GlucoseStatistics(
        int readings,
        OptionalDouble activePercent,
        Optional<Glucose> mean,
        Optional<Glucose> standardDeviation,
        OptionalDouble cvPercent,
        OptionalDouble gmiPercent,
        Measure lowest,
        Measure highest,
        Optional<RangeShares> shares,
        OptionalDouble tightPercent) {

    /** Of fewer readings shares and a mean are in tables, beside how many they are of, and are not drawn. */
    private static final int FEWEST_DRAWN = 5;

    public boolean areEnoughToDraw() {
        return readings >= FEWEST_DRAWN;
    }
}
