package org.islet.reports.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.reports.chart.Layer.Ground;
import org.islet.reports.chart.Layer.Point;
import org.islet.reports.habit.Palette;

/** What lies between a line and the target range it left, filled. */
final class PaperExcursions {

    private final PaperPanel panel;
    private final Palette palette;

    PaperExcursions(PaperPanel panel, Palette palette) {
        this.panel = panel;
        this.palette = palette;
    }

    void fill(List<Point> line, Ground target) {
        fill(line, target.high(), 1, Tokens.color("high-ground", palette));
        fill(line, target.low(), -1, Tokens.color("low-ground", palette));
    }

    private void fill(List<Point> line, double limit, int direction, Color color) {
        List<double[]> outline = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point point = line.get(i);
            boolean beyond = direction * (point.y() - limit) > 0;
            if (i > 0) {
                Point before = line.get(i - 1);
                if (beyond != direction * (before.y() - limit) > 0) {
                    double part = (limit - before.y()) / (point.y() - before.y());
                    outline.add(new double[] {before.x() + part * (point.x() - before.x()), limit});
                }
            } else if (beyond) {
                outline.add(new double[] {point.x(), limit});
            }
            if (beyond) {
                outline.add(new double[] {point.x(), point.y()});
            } else {
                close(outline, color);
            }
        }
        if (!outline.isEmpty()) {
            outline.add(new double[] {line.get(line.size() - 1).x(), limit});
        }
        close(outline, color);
    }

    private void close(List<double[]> outline, Color color) {
        if (outline.size() > 2) {
            panel.polygon(outline.stream().flatMapToDouble(Arrays::stream).toArray(), color);
        }
        outline.clear();
    }
}
