package org.islet.reports.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.exclusion.Exclusions;
import picocli.CommandLine.Option;

/** What is not to be counted, as somebody types it. */
final class ExclusionOptions {

    @Option(
            names = "--exclude",
            paramLabel = "FROM/TO[=REASON]",
            converter = WrittenExclusion.class,
            description = {
                "Sensor readings of this time do not count: 2026-05-03T02:10/2026-05-03T02:53=compression-low, say.",
                "REASON is compression-low, failing-sensor, warm-up or any words. Given again, more is left out."
            })
    private List<WrittenExclusion.Span> excluded = new ArrayList<>();

    @Option(names = "--with-excluded", description = "Counts what --exclude names nevertheless, and says so.")
    private boolean isWithExcluded;

    /** @param zone whose clock times without an offset are of */
    Exclusions in(ZoneId zone) {
        var all = Exclusions.of(excluded.stream().map(span -> span.in(zone)).toList());
        return isWithExcluded ? all.ignored() : all;
    }
}
