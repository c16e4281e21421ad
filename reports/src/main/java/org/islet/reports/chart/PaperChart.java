package org.islet.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.MarkedAxis.Mark;
import org.islet.reports.words.Words;
import org.jfree.chart.ui.TextAnchor;

/** Draws a chart for paper, into PDF and SVG by the same code: its panels one below the other on the same hours. */
public final class PaperChart {

    private static final double SPACE = 14;
    private static final double HOURS = 12;

    private final Chart chart;
    private final Words words;

    public PaperChart(Chart chart, Words words) {
        this.chart = chart;
        this.words = words;
    }

    /** Into an area of which the gutters at the left and at the right are for labels. */
    public void draw(Graphics2D g, Rectangle2D area, double left, double right) {
        double width = area.getWidth() - left - right;
        double rest = area.getHeight() - points(0);
        long growing = chart.panels().stream().filter(this::grows).count();
        double y = area.getY();
        for (ChartPanel panel : chart.panels()) {
            double height = panel.points() + (grows(panel) ? rest / growing : 0) + (panel.hasHours() ? HOURS : 0);
            draw(g, new Rectangle2D.Double(area.getX() + left, y, width, height), panel);
            y += height + SPACE;
        }
    }

    /** A picture so small that it has neither hours nor values. */
    public void drawSmall(Graphics2D g, Rectangle2D area) {
        draw(g, area, chart.panels().get(0));
    }

    /** What is left goes to the panel without a height, or where there is none to all alike. */
    private boolean grows(ChartPanel panel) {
        return panel.points() == 0 || chart.panels().stream().noneMatch(other -> other.points() == 0);
    }

    /** What the panels need, and what lies between them. */
    public double points(double forOneWithoutHeight) {
        double points = (chart.panels().size() - 1) * SPACE;
        for (ChartPanel panel : chart.panels()) {
            points += (panel.points() == 0 ? forOneWithoutHeight : panel.points()) + (panel.hasHours() ? HOURS : 0);
        }
        return points;
    }

    private void draw(Graphics2D g, Rectangle2D area, ChartPanel panel) {
        List<Mark> hours = panel.hasHours()
                ? chart.ticks().stream()
                        .map(tick -> new Mark(tick.at(), AxisWords.of(tick, words)))
                        .toList()
                : List.of();
        List<Mark> values = panel.ticks().stream()
                .map(tick -> new Mark(tick.at(), words.number(tick.value())))
                .toList();
        var paper = new PaperPanel(chart.hours(), hours, panel.top(), values);
        var layers = new PaperLayers(paper, chart.hours(), panel.top(), words);
        panel.layers().stream().filter(Layer.Ground.class::isInstance).forEach(layer -> layer.accept(layers));
        if (panel.title().isPresent()) {
            chart.ticks()
                    .forEach(tick -> paper.line(
                            tick.at(), 0, tick.at(), panel.top(), PaperPanel.HAIRLINE, Tokens.color("line")));
        }
        panel.layers().stream()
                .filter(layer -> !(layer instanceof Layer.Ground))
                .forEach(layer -> layer.accept(layers));
        panel.title()
                .ifPresent(title -> paper.words(
                        0.1,
                        panel.top(),
                        words.say(title),
                        TextAnchor.TOP_LEFT,
                        Typeface.SEMIBOLD,
                        Tokens.color("muted")));
        paper.draw(g, area);
    }
}
