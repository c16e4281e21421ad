package org.islet.reports.metrics;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;

/**
 * One number that can be calculated of a series.
 *
 * @param id stable, part of the public interface
 * @param unit empty where it has none
 * @param definition what exactly it is, and by whom
 * @param version raised when the definition changes
 * @param undefinedWhen why it may have no value
 */
public record Metric(
        String id,
        String unit,
        Phrase definition,
        int version,
        Phrase undefinedWhen,
        Function<GlucoseSeries, OptionalDouble> calculation) {

    public OptionalDouble of(GlucoseSeries series) {
        return calculation.apply(series);
    }
}
