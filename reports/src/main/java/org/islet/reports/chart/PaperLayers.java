package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.islet.reports.chart.Layer.Mark;
import org.islet.reports.chart.Layer.Point;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.words.Words;
import org.jfree.chart.ui.TextAnchor;

/** Draws the layers of one panel on paper; labels that would touch are moved apart or left to the table behind. */
final class PaperLayers implements LayerVisitor<PaperLayers> {

    private static final BasicStroke TARGET_LINE = new BasicStroke(0.6f);
    private static final BasicStroke DASHED =
            new BasicStroke(0.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0);
    private static final double HALF_BAR_HOURS = 0.07;
    private static final double HALF_BAR_POINTS = 1.5;
    private static final double HALF_MARK_POINTS = 3;
    private static final BasicStroke PATTERN = new BasicStroke(0.7f);
    private static final double PATTERN_APART = 0.01;
    private static final double SHARES_CUT = 0.8;
    private static final double HOURS_A_LETTER = 0.165;
    private static final double KEY_LEVEL = 0.965;
    private static final double KEY_BEGINS = 0.16;
    private static final double KEY_GAP = 0.01;

    private final PaperPanel panel;
    private final double hours;
    private final double top;
    private final Words words;
    private final Color muted = Tokens.color("muted");
    private int lines;

    PaperLayers(PaperPanel panel, double hours, double top, Words words) {
        this.panel = panel;
        this.hours = hours;
        this.top = top;
        this.words = words;
        panel.line(0, 0, hours, 0, PaperPanel.HAIRLINE, color("mark"));
    }

    @Override
    public PaperLayers ground(Layer.Ground ground) {
        panel.box(0, hours, ground.low(), ground.high(), color("target-ground"));
        return this;
    }

    @Override
    public PaperLayers ruler(Layer.Ruler ruler) {
        panel.line(
                0,
                ruler.at(),
                hours,
                ruler.at(),
                ruler.isTarget() ? TARGET_LINE : DASHED,
                color(ruler.isTarget() ? "target" : "mark"));
        panel.avoid(new double[] {0, hours}, new double[] {ruler.at(), ruler.at()});
        return this;
    }

    @Override
    public PaperLayers trace(Layer.Trace trace) {
        trace.target().ifPresent(target -> {
            var excursions = new PaperExcursions(panel, words.palette());
            trace.stretches().forEach(stretch -> excursions.fill(stretch, target));
        });
        BasicStroke stroke = stroke(trace);
        for (List<Point> stretch : trace.stretches()) {
            List<Point> points = stretch.size() > 1 ? stretch : dot(stretch.get(0));
            panel.trace(
                    trace.id() + " " + lines++,
                    points.stream().mapToDouble(Point::x).toArray(),
                    points.stream().mapToDouble(Point::y).toArray(),
                    stroke,
                    color(trace.color()));
        }
        return this;
    }

    private static BasicStroke stroke(Layer.Trace trace) {
        float weight = (float) trace.weight();
        return trace.isDashed()
                ? new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 2.5f}, 0)
                : new BasicStroke(weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A value alone is a stroke as short as it is wide. */
    private static List<Point> dot(Point point) {
        return List.of(point, new Point(point.x() + 0.02, point.y()));
    }

    @Override
    public PaperLayers band(Layer.Band band) {
        for (List<Layer.Span> stretch : band.stretches()) {
            double[] corners = new double[stretch.size() * 4];
            for (int i = 0; i < stretch.size(); i++) {
                int back = corners.length - 2 - 2 * i;
                corners[2 * i] = stretch.get(i).x();
                corners[2 * i + 1] = stretch.get(i).high();
                corners[back] = stretch.get(i).x();
                corners[back + 1] = stretch.get(i).low();
            }
            panel.polygon(corners, color(band.color()));
        }
        return this;
    }

    @Override
    public PaperLayers spans(Layer.Spans spans) {
        double half = spans.hours() / 2;
        spans.spans()
                .forEach(span ->
                        panel.box(span.x() - half, span.x() + half, span.low(), span.high(), color(spans.color())));
        return this;
    }

    /** Cut by white, and what was in range written above where there is room. */
    @Override
    public PaperLayers shares(Layer.Shares shares) {
        for (Layer.Share bar : shares.shares()) {
            double low = 0;
            for (GlucoseRange range : GlucoseRange.values()) {
                double high = low + bar.shares().inOrder()[range.ordinal()];
                if (high - low > SHARES_CUT) {
                    part(bar, range, low, high - SHARES_CUT);
                }
                low = high;
            }
            double middle = (bar.from() + bar.to()) / 2;
            panel.keepFree(middle, 0, low, HALF_BAR_POINTS);
            panel.label(middle, low, Partition.written(bar.shares(), GlucoseRange.IN_RANGE), muted);
        }
        return this;
    }

    /** Without colours low has falling lines and high rising ones, as in the other bars. */
    private void part(Layer.Share bar, GlucoseRange range, double low, double high) {
        panel.box(bar.from(), bar.to(), low, high, color(range.token()));
        boolean isHigh = range == GlucoseRange.HIGH;
        if (!words.palette().needsPatterns() || !isHigh && range != GlucoseRange.LOW) {
            return;
        }
        double apart = hours * PATTERN_APART;
        for (double x = bar.from(); x + apart <= bar.to(); x += apart) {
            panel.line(x, isHigh ? low : high, x + apart, isHigh ? high : low, PATTERN, color("paper"));
        }
    }

    @Override
    public PaperLayers bars(Layer.Bars bars) {
        for (Layer.Bar bar : bars.bars()) {
            if (bar.hours() > 0) {
                panel.box(
                        bar.x(),
                        Math.min(hours, bar.x() + bar.hours()),
                        0,
                        bar.value(),
                        color(bars.color() + "-light"));
            }
            panel.box(bar.x() - HALF_BAR_HOURS, bar.x() + HALF_BAR_HOURS, 0, bar.value(), color(bars.color()));
            panel.keepFree(bar.x(), 0, bar.value(), HALF_BAR_POINTS);
            panel.label(bar.x(), bar.value(), words.say(bar.label()), color(bars.color()));
        }
        return this;
    }

    @Override
    public PaperLayers steps(Layer.Steps steps) {
        for (Layer.Step step : steps.steps()) {
            Color color = color(steps.color());
            panel.box(step.from(), step.to(), 0, step.value(), color(steps.color() + "-light"));
            var stroke = new BasicStroke(step.isMarked() ? 2 : 1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            panel.line(step.from(), step.value(), step.to(), step.value(), stroke, color);
            step.label()
                    .ifPresent(label -> text(
                            step.from() + 0.05,
                            step.value() + top * 0.03,
                            words.say(label),
                            TextAnchor.BOTTOM_LEFT,
                            color));
        }
        return this;
    }

    /** Slanted lines, as they mean "nothing here" in black and white too. */
    @Override
    public PaperLayers hatch(Layer.Hatch hatch) {
        double slant = 0.5;
        for (Layer.Step stretch : hatch.stretches()) {
            for (double start = stretch.from() - slant; start < stretch.to(); start += 0.15) {
                double left = Math.max(start, stretch.from());
                double right = Math.min(start + slant, stretch.to());
                if (right > left) {
                    panel.line(
                            left,
                            stretch.value() * (left - start) / slant,
                            right,
                            stretch.value() * (right - start) / slant,
                            PaperPanel.HAIRLINE,
                            muted);
                }
            }
        }
        if (!hatch.stretches().isEmpty()) {
            Layer.Step first = hatch.stretches().get(0);
            text(first.from(), first.value() * 1.05, words.say(hatch.name()), TextAnchor.BOTTOM_LEFT, muted);
        }
        return this;
    }

    @Override
    public PaperLayers marks(Layer.Marks marks) {
        if (marks.marks().isEmpty()) {
            return this;
        }
        panel.marks(
                marks.id(),
                marks.marks().stream().mapToDouble(Mark::x).toArray(),
                marks.marks().stream().mapToDouble(Mark::y).toArray(),
                shape(marks.shape()),
                color(marks.color()));
        for (Mark mark : marks.marks()) {
            panel.keepFree(mark.x(), mark.y(), mark.y(), HALF_MARK_POINTS);
            mark.label().ifPresent(label -> panel.label(mark.x(), mark.y(), words.say(label), muted));
        }
        return this;
    }

    @Override
    public PaperLayers strip(Layer.Strip strip) {
        double free = 0;
        for (Mark mark : strip.marks()) {
            panel.polygon(new double[] {mark.x() - 0.09, 0.75, mark.x() + 0.09, 0.75, mark.x(), 0.2}, color("ink"));
            String text = mark.label().map(words::say).orElse("");
            double end = mark.x() + 0.15 + text.length() * HOURS_A_LETTER;
            boolean alone = strip.marks().stream().noneMatch(other -> other.x() > mark.x() && other.x() < end);
            if (mark.x() >= free && end <= hours && alone) {
                text(mark.x() + 0.15, 0.5, text, TextAnchor.CENTER_LEFT, muted);
                free = end;
            }
        }
        return this;
    }

    @Override
    public PaperLayers amounts(Layer.Amounts amounts) {
        for (Mark mark : amounts.marks()) {
            panel.box(mark.x() - HALF_BAR_HOURS, mark.x() + HALF_BAR_HOURS, 0, 0.14, color(amounts.color()));
            panel.keepFree(mark.x(), 0, 0.14, HALF_BAR_POINTS);
            mark.label().ifPresent(label -> panel.label(mark.x(), 0.14, words.say(label), color("ink")));
        }
        return this;
    }

    @Override
    public PaperLayers silence(Layer.Silence silence) {
        text(hours / 2, silence.y(), words.say(silence.text()), TextAnchor.CENTER, muted);
        return this;
    }

    /** In a row at the top of the panel, right of its title. */
    @Override
    public PaperLayers key(Layer.Key key) {
        double level = top * KEY_LEVEL;
        double wide = hours * (1 - KEY_BEGINS) / key.entries().size();
        for (int i = 0; i < key.entries().size(); i++) {
            Layer.KeyEntry entry = key.entries().get(i);
            double x = hours * KEY_BEGINS + i * wide;
            panel.marks("key " + i, new double[] {x}, new double[] {level}, shape(entry.shape()), color(entry.color()));
            text(x + hours * KEY_GAP, level, words.say(entry.name()), TextAnchor.CENTER_LEFT, muted);
        }
        return this;
    }

    /** Pushed up until none touches the one below it. */
    @Override
    public PaperLayers endLabels(Layer.EndLabels labels) {
        double free = Double.NEGATIVE_INFINITY;
        for (Mark mark : labels.marks()) {
            double place = Math.max(mark.y(), free);
            text(mark.x() + 0.12, place, mark.label().map(words::say).orElse(""), TextAnchor.CENTER_LEFT, muted);
            free = place + top * 0.04;
        }
        return this;
    }

    private Color color(String token) {
        return Tokens.color(token, words.palette());
    }

    private void text(double x, double y, String text, TextAnchor anchor, Color color) {
        panel.words(x, y, text, anchor, Typeface.REGULAR, color);
    }

    private static Shape shape(Layer.Shape shape) {
        return switch (shape) {
            case CIRCLE -> new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2);
            case DOT -> new Ellipse2D.Double(-1.4, -1.4, 2.8, 2.8);
            case DIAMOND -> corners(0, -3, 3, 0, 0, 3, -3, 0);
            case DOWN -> corners(-2.8, -2.4, 2.8, -2.4, 0, 2.8);
            case UP -> corners(-2.8, 2.4, 2.8, 2.4, 0, -2.8);
            case SQUARE -> corners(-2.3, -2.3, 2.3, -2.3, 2.3, 2.3, -2.3, 2.3);
            case CROSS ->
                corners(
                        -2.8, -2, -2, -2.8, 0, -0.8, 2, -2.8, 2.8, -2, 0.8, 0, 2.8, 2, 2, 2.8, 0, 0.8, -2, 2.8, -2.8, 2,
                        -0.8, 0);
        };
    }

    private static Shape corners(double... places) {
        var shape = new Path2D.Double();
        shape.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            shape.lineTo(places[i], places[i + 1]);
        }
        shape.closePath();
        return shape;
    }
}
