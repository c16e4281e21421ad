package org.islet.reports.compose.meal;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.islet.reports.model.Measure;

/**
 * How glucose went around a moment, by a sensor that saw enough of it; in mg/dL.
 *
 * @param before mean of the hour before
 * @param peak highest after it, HI where the sensor showed that
 * @param lowest after it, LO where the sensor showed that
 * @param after mean of the hours that are looked at after it
 * @param minutesToPeak from the moment to the first reading as high as the peak
 * @param lows episodes that began after it
 * @param highs episodes that began after it
 */
public record Course(
        OptionalDouble before,
        Measure peak,
        Measure lowest,
        OptionalDouble after,
        OptionalLong minutesToPeak,
        long lows,
        long highs) {

    /** From the mean before to the peak. */
    public OptionalDouble rise() {
        return before.isPresent() && peak.isKnown()
                ? OptionalDouble.of(peak.value().getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
