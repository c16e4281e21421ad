package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.timeline.PlacedEvent;

/**
 * What reports cost: all metrics of ninety days beside sorting their readings; daily summaries as PDF, warm, each beside
 * what a fortnight's costs times its fortnights; and ninety days from a cold start beside a start that reads nothing.
 */
final class ReportBench implements Measuring {

    static final String DAILY = "daily-summary";

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final int FORTNIGHT = 14;
    private static final int WARM_UP = 20;
    private static final int TIMES = 9;

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        figures.add(metrics());
        Figure fortnight = pdf(FORTNIGHT);
        figures.add(fortnight);
        for (int days : List.of(30, 90, 180, 366)) {
            figures.add(pdf(days).besideMedian(fortnight.median() * days / FORTNIGHT));
        }
        figures.add(everyMinute());
        figures.add(cold());
        return figures;
    }

    private static Figure metrics() {
        List<GlucoseSeries.Sample> samples = samples(PlacedDays.of(90, FIVE_MINUTES));
        Runnable all = () -> MetricsReport.of(GlucoseSeries.of(samples, ZoneOffset.UTC), ZoneOffset.UTC, Targets.ADULT);
        Runnable sorting = () -> Arrays.sort(
                samples.stream().mapToDouble(GlucoseSeries.Sample::mgPerDl).toArray());
        warmUp(100, all, sorting);
        return Figure.of("all metrics of 90 days", 50, all).beside(sorting);
    }

    private static Figure pdf(int days) {
        List<PlacedEvent> events = PlacedDays.of(days, FIVE_MINUTES);
        Runnable report = () -> render(DAILY, days, events);
        warmUp(days > 100 ? 1 : WARM_UP, report);
        return Figure.of("daily summary of %d days, PDF".formatted(days), TIMES, report);
    }

    private static Figure everyMinute() {
        List<PlacedEvent> events = PlacedDays.of(366, Duration.ofMinutes(1));
        String what = "the same of 366 days at one minute (%,d events)".formatted(events.size());
        return Figure.of(what, 3, () -> render(DAILY, 366, events));
    }

    /** So many days up to the last of {@link PlacedDays}, as a PDF. */
    static void render(String report, int days, List<PlacedEvent> events) {
        var request = new ReportRequest(
                new Period(PlacedDays.LAST.minusDays(days - 1L), PlacedDays.LAST, ZoneOffset.UTC),
                Targets.ADULT,
                DayPeriods.STANDARD,
                GlucoseUnit.MG_PER_DL,
                ReportRequest.Person.UNNAMED,
                Presentation.PLAIN,
                List.of());
        if (PdfRenderer.render(Reports.compose(Reports.byId(report).orElseThrow(), request, events)).length == 0) {
            throw new IllegalStateException("no PDF");
        }
    }

    private static Figure cold() throws IOException {
        Path folder = Files.createTempDirectory("islet-bench");
        Path file = Files.writeString(folder.resolve("glucose.csv"), csv(PlacedDays.of(90, FIVE_MINUTES)));
        Path pdf = folder.resolve("report.pdf");
        String from = PlacedDays.LAST.minusDays(89).toString();
        String to = PlacedDays.LAST.toString();
        Runnable report = () ->
                tool("report", "daily-summary", "--from", from, "--to", to, "--out", pdf.toString(), file.toString());
        Runnable nothing = () -> tool("families");
        nothing.run();
        Figure figure =
                Figure.of("./islet report of 90 days, PDF, cold", TIMES, report).beside(nothing);
        for (Path made : List.of(file, pdf, folder)) {
            Files.delete(made);
        }
        return figure;
    }

    private static String csv(List<PlacedEvent> events) {
        var csv = new StringBuilder("time,glucose_mg_dl\n");
        for (GlucoseSeries.Sample sample : samples(events)) {
            csv.append(LocalDateTime.ofInstant(sample.at(), ZoneOffset.UTC))
                    .append(',')
                    .append((int) sample.mgPerDl())
                    .append('\n');
        }
        return csv.toString();
    }

    static List<GlucoseSeries.Sample> samples(List<PlacedEvent> events) {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        for (PlacedEvent placed : events) {
            if (placed.event() instanceof GlucoseReading reading) {
                Instant at = placed.at().orElseThrow();
                samples.add(new GlucoseSeries.Sample(
                        at, reading.value().map(Glucose::inMgPerDl).orElseThrow()));
            }
        }
        return samples;
    }

    private static void tool(String... arguments) {
        if (OfflineTool.run(List.of(arguments)) != 0) {
            throw new IllegalStateException(arguments[0] + " failed");
        }
    }

    static void warmUp(int times, Runnable... works) {
        for (Runnable work : works) {
            for (int i = 0; i < times; i++) {
                work.run();
            }
        }
    }
}
