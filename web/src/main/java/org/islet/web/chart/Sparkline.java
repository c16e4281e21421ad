package org.islet.web.chart;

import java.util.List;
import java.util.Locale;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;

/** A small chart's lines as the path of a drawing, 240 wide and 100 high; gaps stay gaps, and a value alone is a dot. */
public record Sparkline(String path, String bandTop, String bandHeight) {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 100;

    public static Sparkline of(Chart chart) {
        Chart.ChartPanel panel = chart.panels().get(0);
        var path = new StringBuilder();
        double low = 0;
        double high = 0;
        for (Layer layer : panel.layers()) {
            if (layer instanceof Layer.Trace trace) {
                trace.stretches().forEach(stretch -> append(path, stretch, chart.hours(), panel.top()));
            } else if (layer instanceof Layer.Ground ground) {
                low = ground.low();
                high = ground.high();
            }
        }
        return new Sparkline(
                path.toString(),
                written(HEIGHT * (1 - high / panel.top())),
                written(HEIGHT * (high - low) / panel.top()));
    }

    private static void append(StringBuilder path, List<Layer.Point> stretch, double hours, double top) {
        String command = "M";
        for (Layer.Point point : stretch) {
            path.append(command)
                    .append(written(WIDTH * point.x() / hours))
                    .append(' ')
                    .append(written(HEIGHT * (1 - point.y() / top)));
            command = "L";
        }
        if (stretch.size() == 1) {
            path.append("h2");
        }
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
