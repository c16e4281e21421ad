package org.islet.web.chart;

import java.util.List;
import java.util.Locale;
import org.islet.devices.event.Glucose;
import org.islet.reports.model.GlucosePoint;

/** A day's traces as the path of a small drawing, 240 wide and 100 high; gaps stay gaps. */
final class Sparkline {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 100;

    private Sparkline() {}

    static String path(List<List<GlucosePoint>> traces, double hours, Glucose top) {
        StringBuilder path = new StringBuilder();
        for (List<GlucosePoint> trace : traces) {
            String command = "M";
            for (GlucosePoint point : trace) {
                double x = WIDTH * point.hour() / hours;
                path.append(command).append(written(x)).append(' ').append(height(point.glucose(), top));
                command = "L";
            }
        }
        return path.toString();
    }

    /** How far below the top a glucose value lies. */
    static String height(Glucose glucose, Glucose top) {
        return written(Math.max(0, HEIGHT - HEIGHT * glucose.inMgPerDl() / top.inMgPerDl()));
    }

    /** How far apart two values lie. */
    static String span(Glucose low, Glucose high, Glucose top) {
        return written(HEIGHT * (high.inMgPerDl() - low.inMgPerDl()) / top.inMgPerDl());
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
