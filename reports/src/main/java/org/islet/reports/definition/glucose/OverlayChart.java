package org.islet.reports.definition.glucose;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.Traces;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.metrics.DayPercentiles;
import org.islet.reports.model.GlucosePoint;

/** Days laid over one another by the wall clock: each weekday in its own colour and with its own mark, and their mean. */
final class OverlayChart {

    private static final double HOURS = 24;
    private static final int MARK_EVERY_HOURS = 3;
    private static final double NEAR_HOURS = 0.3;
    private static final int MEAN_MINUTES = 15;

    private final List<SensorDay> days;
    private final ZoneId zone;
    private final GlucoseAxis axis;

    OverlayChart(List<SensorDay> days, ZoneId zone, GlucoseAxis axis) {
        this.days = days;
        this.zone = zone;
        this.axis = axis;
    }

    Chart chart() {
        List<Layer> layers = new ArrayList<>();
        List<Layer> marks = new ArrayList<>();
        List<Layer.KeyEntry> key = new ArrayList<>();
        List<GlucosePoint> beyond = new ArrayList<>();
        for (SensorDay day : days) {
            var weekday = new Weekday(day.period().from());
            List<List<GlucosePoint>> lines = lines(day);
            layers.add(line(weekday, lines));
            marks.add(weekday.marks(marks(weekday, lines)));
            key.add(weekday.entry());
            lines.forEach(beyond::addAll);
        }
        layers.addAll(marks);
        layers.add(axis.outOfRange(beyond, OutOfRange.LOW));
        layers.add(axis.outOfRange(beyond, OutOfRange.HIGH));
        if (days.stream().filter(day -> !day.readings().isEmpty()).count() > 1) {
            layers.add(mean());
        }
        layers.add(new Layer.Key(key));
        if (beyond.isEmpty()) {
            layers.add(new Layer.Silence(axis.top() * 0.4, Phrase.of("figures.noSensor")));
        }
        return new Chart("overlay", HOURS, ProfileChart.ticks(), List.of(axis.panel(layers)));
    }

    /** By the wall clock; where it is set back, a line ends and another begins. */
    private List<List<GlucosePoint>> lines(SensorDay day) {
        List<List<GlucosePoint>> lines = new ArrayList<>();
        for (List<GlucosePoint> trace :
                Traces.of(day.readings(), new DayHours(day.period().from(), zone))) {
            List<GlucosePoint> line = new ArrayList<>();
            for (GlucosePoint point : trace) {
                double hour = point.at().atZone(zone).toLocalTime().toSecondOfDay() / 3600.0;
                if (!line.isEmpty() && hour < line.get(line.size() - 1).hour()) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
                line.add(new GlucosePoint(point.at(), hour, point.glucose(), point.outOfRange()));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Of every quarter of an hour, in its middle. */
    private Layer mean() {
        List<CountedReading> readings =
                days.stream().flatMap(day -> day.readings().stream()).toList();
        List<List<Layer.Point>> lines = new ArrayList<>();
        int last = -2 * MEAN_MINUTES;
        for (DayPercentiles.Bin bin : DayPercentiles.of(Statistics.series(readings, zone), MEAN_MINUTES)) {
            if (bin.minute() != last + MEAN_MINUTES) {
                lines.add(new ArrayList<>());
            }
            last = bin.minute();
            double middle = (bin.minute() + MEAN_MINUTES / 2.0) / 60;
            lines.get(lines.size() - 1).add(new Layer.Point(middle, axis.on(bin.mean())));
        }
        return new Layer.Trace("mean", Phrase.of("series.meanOfDays"), lines, "ink", 2.4, Optional.empty());
    }

    private Layer line(Weekday weekday, List<List<GlucosePoint>> lines) {
        return new Layer.Trace(
                weekday.date().toString(),
                weekday.named(),
                lines.stream()
                        .map(line -> line.stream().map(axis::point).toList())
                        .toList(),
                weekday.color(),
                0.8,
                Optional.empty());
    }

    /** One every few hours, no two days' at the same. */
    private List<Layer.Mark> marks(Weekday weekday, List<List<GlucosePoint>> lines) {
        List<GlucosePoint> all = lines.stream().flatMap(List::stream).toList();
        return IntStream.range(0, (int) HOURS / MARK_EVERY_HOURS)
                .mapToDouble(i -> MARK_EVERY_HOURS * (i + weekday.place()))
                .boxed()
                .flatMap(hour -> nearest(all, hour))
                .map(point -> new Layer.Mark(point.hour(), axis.point(point).y(), Optional.empty()))
                .toList();
    }

    private static Stream<GlucosePoint> nearest(List<GlucosePoint> points, double hour) {
        return points.stream()
                .filter(point -> Math.abs(point.hour() - hour) <= NEAR_HOURS)
                .min(Comparator.comparingDouble(point -> Math.abs(point.hour() - hour)))
                .stream();
    }
}
