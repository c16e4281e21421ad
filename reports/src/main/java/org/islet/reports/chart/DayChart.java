package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucosePoint;
import org.jfree.chart.ui.TextAnchor;

/** One day on one axis of hours: alarms, glucose, boluses, food, basal, from top to bottom. */
public final class DayChart {

    private static final double ALARMS = 12;
    private static final double BOLUSES = 78;
    private static final double FOOD = 26;
    private static final double BASAL = 58;
    private static final double SPACE = 14;
    private static final double HOURS = 12;

    private DayChart() {}

    /** Into an area of which {@code gutter} points at the left are for labels. */
    public static void draw(Graphics2D g, Rectangle2D area, double gutter, DailySummary report, Day day) {
        double x = area.getX() + gutter;
        double width = area.getWidth() - gutter - 6;
        double y = area.getY();
        new Strip(day.alarms(), day.hours()).draw(g, new Rectangle2D.Double(x, y, width, ALARMS));
        y += ALARMS;
        double glucose = area.getMaxY() - y - HOURS - SPACE - BOLUSES - SPACE - FOOD - SPACE - BASAL - HOURS;
        drawGlucose(g, new Rectangle2D.Double(x, y, width, glucose + HOURS), report, day);
        y += glucose + HOURS + SPACE;
        new InsulinPanels(report, day).drawBoluses(g, new Rectangle2D.Double(x, y, width, BOLUSES));
        y += BOLUSES + SPACE;
        new FoodStrip(day).draw(g, new Rectangle2D.Double(x, y, width, FOOD));
        y += FOOD + SPACE;
        new InsulinPanels(report, day).drawBasal(g, new Rectangle2D.Double(x, y, width, BASAL + HOURS));
    }

    private static void drawGlucose(Graphics2D g, Rectangle2D area, DailySummary report, Day day) {
        var glucose = new GlucosePanel(
                day.hours(),
                day.ticks(),
                report.request().targets(),
                report.request().unit(),
                report.scaleTop(),
                true);
        glucose.traces(day.traces(), 1.1f);
        marks(glucose, "calibrations", day.calibrations(), diamond());
        marks(glucose, "meter", day.meterReadings(), new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));
        Color muted = Tokens.color("muted");
        String title = "Glucose, " + report.request().unit().symbol();
        glucose.panel().words(0.1, glucose.top(), title, TextAnchor.TOP_LEFT, Typeface.SEMIBOLD, muted);
        if (!day.hasSensorReadings()) {
            String sentence = "No sensor data on " + org.islet.reports.model.Notation.shortDay(day.date());
            double middle = day.meterReadings().isEmpty() ? glucose.top() * 0.4 : glucose.top() * 0.9;
            glucose.panel().words(day.hours() / 2, middle, sentence, TextAnchor.CENTER, Typeface.REGULAR, muted);
        }
        glucose.panel().draw(g, area);
    }

    private static void marks(GlucosePanel glucose, String name, List<GlucosePoint> points, Shape shape) {
        if (!points.isEmpty()) {
            glucose.panel().marks(name, glucose.hours(points), glucose.values(points), shape, Tokens.color("ink"));
        }
    }

    private static Shape diamond() {
        var diamond = new Path2D.Double();
        diamond.moveTo(0, -3);
        diamond.lineTo(3, 0);
        diamond.lineTo(0, 3);
        diamond.lineTo(-3, 0);
        diamond.closePath();
        return diamond;
    }

    static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}
