package org.islet.it.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/**
 * Reports beside those of a peer, of the same days, in milliseconds of processor with all threads together. All metrics
 * stand beside the peer's seven statistics, and a daily PDF, composed and written, beside the peer's writing alone, its
 * query not counted.
 */
final class ReportsBench implements Measuring {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final int WARM_UP = 20;
    private static final int AT_ONCE = 5;
    private static final int TIMES = 9;
    private static final int TIMES_OF_PEER = 3;

    @Override
    public List<Figure> measure() throws IOException {
        Peer peer = Peer.fetched();
        var figures = new ArrayList<Figure>();
        for (int days : List.of(14, 30, 90)) {
            List<PlacedEvent> events = PlacedDays.of(days, FIVE_MINUTES);
            Peer.Timed theirs = peer.time(events, TIMES_OF_PEER);
            String of = " of %d days, processor".formatted(days);
            List<GlucoseSeries.Sample> samples = ReportBench.samples(events);
            requireSameDays(samples, theirs.mean());
            Runnable metrics =
                    () -> MetricsReport.of(GlucoseSeries.of(samples, ZoneOffset.UTC), ZoneOffset.UTC, Targets.ADULT);
            figures.add(processor("all metrics" + of, metrics).beside(theirs("statistics", theirs.statistics())));
            figures.add(processor("daily summary" + of, () -> ReportBench.render(ReportBench.DAILY, days, events))
                    .beside(theirs("daily PDF", theirs.pdf())));
        }
        for (String report : List.of("glucose-profile", "visit-pack")) {
            List<PlacedEvent> events = PlacedDays.of(90, FIVE_MINUTES);
            figures.add(
                    Figure.of(report + " of 90 days, PDF", TIMES, warm(() -> ReportBench.render(report, 90, events))));
        }
        return figures;
    }

    private static void requireSameDays(List<GlucoseSeries.Sample> samples, double mean) {
        double ours = samples.stream()
                .mapToDouble(GlucoseSeries.Sample::mgPerDl)
                .average()
                .orElseThrow();
        if (Math.abs(ours - mean) > 1e-6) {
            throw new IllegalStateException("The peer's mean is " + mean + " and ours " + ours + ": not the same days");
        }
    }

    private static Figure theirs(String what, List<Double> milliseconds) {
        return new Figure(what, milliseconds, Optional.empty());
    }

    private static Figure processor(String what, Runnable work) {
        Runnable several = () -> {
            for (int i = 0; i < AT_ONCE; i++) {
                work.run();
            }
        };
        return Figure.ofProcessor(what, TIMES, warm(several)).ofEach(AT_ONCE);
    }

    private static Runnable warm(Runnable work) {
        ReportBench.warmUp(WARM_UP, work);
        return work;
    }
}
