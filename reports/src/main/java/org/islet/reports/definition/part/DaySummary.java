package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;

/** What data show, in a sentence for whoever cannot see the picture. */
public final class DaySummary {

    private DaySummary() {}

    public static Phrase of(Day day, GlucoseUnit unit) {
        List<Phrase> said = new ArrayList<>();
        if (day.statistics().readings() > 0) {
            said.add(glucose("summary.sensor", day.statistics(), unit));
        } else if (day.meterStatistics().readings() > 0) {
            said.add(Phrase.of("summary.meterReadings", day.meterStatistics().readings()));
            said.add(glucose("summary.meter", day.meterStatistics(), unit));
        } else {
            said.add(Phrase.of("summary.nothing", day.date()));
        }
        day.insulin()
                .bolus()
                .ifPresent(units -> said.add(Phrase.of(
                        "summary.boluses", day.insulin().boluses(), Measure.of(Quantity.INSULIN_SUM, units))));
        day.insulin().basal().ifPresent(units -> said.add(sum("summary.basal", units)));
        day.insulin().automatic().ifPresent(units -> said.add(sum("summary.automatic", units)));
        day.insulin().injected().ifPresent(units -> said.add(sum("summary.injected", units)));
        day.carbGrams()
                .ifPresent(grams ->
                        said.add(Phrase.of("summary.carbs", Measure.of(Quantity.GRAMS, grams), Quantity.GRAMS)));
        return said.stream()
                .reduce((before, next) -> Phrase.of("summary.together", before, next))
                .orElseThrow();
    }

    /** @param key of a sentence about time or about readings */
    public static Phrase glucose(String key, GlucoseStatistics statistics, GlucoseUnit unit) {
        RangeShares shares = statistics.shares().orElseThrow();
        return Phrase.of(
                key,
                statistics.lowest(),
                statistics.highest(),
                unit.symbol(),
                Measure.glucose(statistics.mean()),
                Partition.written(shares, GlucoseRange.IN_RANGE),
                Partition.writtenBelow(shares),
                Partition.writtenAbove(shares));
    }

    private static Phrase sum(String key, double units) {
        return Phrase.of(key, Measure.of(Quantity.INSULIN_SUM, units));
    }
}
