package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.chart.MarkedAxis.Mark;
import org.islet.reports.model.Day.HourMark;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Targets;

/** Glucose over a day: the target band as ground, rulers at the limits, excursions filled up to the band. */
final class GlucosePanel {

    private static final BasicStroke TARGET_LINE = new BasicStroke(0.6f);
    private static final BasicStroke DASHED =
            new BasicStroke(0.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0);

    private final Panel panel;
    private final double hours;
    private final List<Mark> limits;
    private final GlucoseUnit unit;
    private final double low;
    private final double high;
    private final double top;

    GlucosePanel(
            double hours, List<HourMark> ticks, Targets targets, GlucoseUnit unit, Glucose scaleTop, boolean labelled) {
        this.unit = unit;
        this.hours = hours;
        this.low = Targets.limit(targets.low(), unit);
        this.high = Targets.limit(targets.high(), unit);
        this.top = value(scaleTop);
        this.limits = labelled ? limits(targets) : List.of();
        this.panel = new Panel(hours, labelled ? hourMarks(ticks) : List.of(), top, limits);
        panel.box(0, hours, low, high, Tokens.color("target-ground"));
        Color line = Tokens.color("line");
        if (labelled) {
            ticks.forEach(tick -> panel.line(tick.hour(), 0, tick.hour(), top, Panel.HAIRLINE, line));
        }
        panel.line(0, 0, hours, 0, Panel.HAIRLINE, labelled ? Tokens.color("mark") : line);
    }

    Panel panel() {
        return panel;
    }

    /** The limits, over grounds and bands and under lines: the target's strong, the outer ones dashed. */
    void rulers() {
        for (Mark limit : limits) {
            boolean isTarget = limit.value() == low || limit.value() == high;
            panel.line(
                    0,
                    limit.value(),
                    hours,
                    limit.value(),
                    isTarget ? TARGET_LINE : DASHED,
                    Tokens.color(isTarget ? "target" : "mark"));
        }
    }

    double value(Glucose glucose) {
        return Notation.in(glucose, unit).value();
    }

    double valueOfMgPerDl(double mgPerDl) {
        return value(Glucose.mgPerDl(mgPerDl));
    }

    double top() {
        return top;
    }

    /** One line for each stretch without a gap, the part beyond the target filled. */
    void traces(List<List<GlucosePoint>> traces, float width) {
        for (List<GlucosePoint> trace : traces) {
            fill(trace, high, 1, Tokens.color("high-ground"));
            fill(trace, low, -1, Tokens.color("low-ground"));
        }
        rulers();
        var stroke = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        for (int i = 0; i < traces.size(); i++) {
            List<GlucosePoint> trace =
                    traces.get(i).size() > 1 ? traces.get(i) : dot(traces.get(i).get(0));
            panel.trace("trace " + i, hours(trace), values(trace), stroke, Tokens.color("ink"));
        }
    }

    double[] hours(List<GlucosePoint> points) {
        return points.stream().mapToDouble(GlucosePoint::hour).toArray();
    }

    double[] values(List<GlucosePoint> points) {
        return points.stream()
                .mapToDouble(point -> Math.min(top, value(point.glucose())))
                .toArray();
    }

    /** A reading alone is a stroke as short as it is wide. */
    private static List<GlucosePoint> dot(GlucosePoint point) {
        return List.of(point, new GlucosePoint(point.at(), point.hour() + 0.02, point.glucose()));
    }

    private void fill(List<GlucosePoint> trace, double limit, int direction, Color color) {
        List<double[]> outline = new ArrayList<>();
        for (int i = 0; i < trace.size(); i++) {
            double value = Math.min(top, value(trace.get(i).glucose()));
            boolean beyond = direction * (value - limit) > 0;
            if (i > 0) {
                double before = Math.min(top, value(trace.get(i - 1).glucose()));
                if (beyond != direction * (before - limit) > 0) {
                    double part = (limit - before) / (value - before);
                    double from = trace.get(i - 1).hour();
                    outline.add(new double[] {from + part * (trace.get(i).hour() - from), limit});
                }
            } else if (beyond) {
                outline.add(new double[] {trace.get(i).hour(), limit});
            }
            if (beyond) {
                outline.add(new double[] {trace.get(i).hour(), value});
            } else {
                close(outline, color);
            }
        }
        if (!outline.isEmpty()) {
            outline.add(new double[] {trace.get(trace.size() - 1).hour(), limit});
        }
        close(outline, color);
    }

    private void close(List<double[]> outline, Color color) {
        if (outline.size() > 2) {
            panel.polygon(
                    outline.stream().flatMapToDouble(java.util.Arrays::stream).toArray(), color);
        }
        outline.clear();
    }

    private List<Mark> limits(Targets targets) {
        List<Mark> marks = new ArrayList<>();
        for (Glucose limit : List.of(targets.veryLow(), targets.low(), targets.high(), targets.veryHigh())) {
            double value = Targets.limit(limit, unit);
            if (value < top) {
                marks.add(new Mark(value, Notation.glucose(new Glucose(value, unit), unit)));
            }
        }
        return marks;
    }

    private static List<Mark> hourMarks(List<HourMark> ticks) {
        return ticks.stream().map(tick -> new Mark(tick.hour(), tick.label())).toList();
    }
}
