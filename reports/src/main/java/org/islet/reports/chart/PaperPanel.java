package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.chart.MarkedAxis.Mark;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One panel of a chart: the chart style of every report. Grounds first, then rulers, then data, then words; a panel
 * draws exactly into the area it is given, its labels beside it.
 */
final class PaperPanel {

    static final Stroke HAIRLINE = new BasicStroke(0.35f);
    private static final Stroke NO_OUTLINE = new BasicStroke(0);
    private static final double BESIDE = 8;

    private final XYPlot plot;
    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);

    private final List<XYTextAnnotation> written = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Place> full = new ArrayList<>();
    private final List<double[][]> avoided = new ArrayList<>();
    private final double hourRoom;

    /** A label that looks for room beside what it names. */
    private record Label(double hour, double value, String text, Color color) {}

    /** From a value of an hour down to another, so many points to either side. */
    private record Place(double hour, double low, double high, double points) {}

    PaperPanel(double hours, List<Mark> hourMarks, double top, List<Mark> valueMarks) {
        var across = MarkedAxis.of(0, hours, hourMarks);
        var up = MarkedAxis.of(0, top, valueMarks);
        renderer.setDrawSeriesLineAsPath(true);
        plot = new XYPlot(lines, across, up, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        hourRoom = hourMarks.isEmpty() ? 0 : 12;
        plot.setFixedDomainAxisSpace(space(hourRoom, false));
        plot.setFixedRangeAxisSpace(space(0, true));
    }

    /** Room below the panel for the hours; the values stand left of the area, in the page's gutter. */
    private static AxisSpace space(double points, boolean values) {
        var space = new AxisSpace();
        if (values) {
            space.setLeft(points);
        } else {
            space.setBottom(points);
        }
        return space;
    }

    void box(double fromHour, double toHour, double low, double high, Color fill) {
        below(new XYBoxAnnotation(fromHour, low, toHour, high, NO_OUTLINE, null, fill));
    }

    void line(double fromHour, double from, double toHour, double to, Stroke stroke, Color color) {
        below(new XYLineAnnotation(fromHour, from, toHour, to, stroke, color));
    }

    /** A filled shape; x and y alternate. */
    void polygon(double[] corners, Color fill) {
        below(new XYPolygonAnnotation(corners, null, null, fill));
    }

    void trace(String name, double[] hours, double[] values, Stroke stroke, Color color) {
        int index = add(name, hours, values);
        avoid(hours, values);
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesStroke(index, stroke);
    }

    /** Open marks, filled with the paper so that lines do not run through them. */
    void marks(String name, double[] hours, double[] values, Shape shape, Color color) {
        int index = add(name, hours, values);
        renderer.setSeriesLinesVisible(index, false);
        renderer.setSeriesShapesVisible(index, true);
        renderer.setSeriesShape(index, shape);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(index, Tokens.color("paper"));
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(index, color);
        renderer.setSeriesOutlineStroke(index, new BasicStroke(0.9f));
    }

    /** A label stands beside a line where it can. */
    void avoid(double[] hours, double[] values) {
        avoided.add(new double[][] {hours, values});
    }

    /** No label is laid over a bar or a mark. */
    void keepFree(double hour, double low, double high, double points) {
        full.add(new Place(hour, low, high, points));
    }

    /** Written beside what it names, where there is room. */
    void label(double hour, double value, String text, Color color) {
        labels.add(new Label(hour, value, text, color));
    }

    void words(double hour, double value, String text, TextAnchor anchor, Typeface face, Color color) {
        var words = new XYTextAnnotation(text, hour, value);
        words.setFont(face.at(Tokens.size("note")));
        words.setPaint(color);
        words.setTextAnchor(anchor);
        written.add(words);
    }

    /** Words last and unclipped: they may stand beside the data's area. */
    void draw(Graphics2D g, Rectangle2D area) {
        plot.draw(g, area, null, null, null);
        var inner = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - hourRoom);
        for (XYTextAnnotation words : written) {
            words.draw(g, plot, inner, plot.getDomainAxis(), plot.getRangeAxis(), 0, null);
        }
        if (!labels.isEmpty()) {
            drawLabels(g, inner);
        }
    }

    private void drawLabels(Graphics2D g, Rectangle2D inner) {
        Font font = Typeface.REGULAR.at(Tokens.size("note"));
        PaperLabels room = room(inner);
        g.setFont(font);
        for (Label label : labels) {
            double width =
                    g.getFontMetrics(font).getStringBounds(label.text(), g).getWidth();
            g.setPaint(label.color());
            room.place(at(inner, label.hour(), label.value()), width)
                    .ifPresent(middle -> TextUtils.drawAlignedString(
                            label.text(), g, (float) middle.getX(), (float) middle.getY(), TextAnchor.CENTER));
        }
    }

    private PaperLabels room(Rectangle2D inner) {
        var room = new PaperLabels(new Rectangle2D.Double(
                inner.getX(), inner.getY() - BESIDE, inner.getWidth() + BESIDE, inner.getHeight() + BESIDE));
        for (Place place : full) {
            Point2D top = at(inner, place.hour(), place.high());
            double height = at(inner, place.hour(), place.low()).getY() - top.getY();
            room.keepFree(new Rectangle2D.Double(
                    top.getX() - place.points(),
                    top.getY() - place.points(),
                    2 * place.points(),
                    height + 2 * place.points()));
        }
        for (double[][] trace : avoided) {
            for (int i = 1; i < trace[0].length; i++) {
                room.avoid(new Line2D.Double(
                        at(inner, trace[0][i - 1], trace[1][i - 1]), at(inner, trace[0][i], trace[1][i])));
            }
        }
        return room;
    }

    private Point2D at(Rectangle2D inner, double hour, double value) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(hour, inner, RectangleEdge.BOTTOM),
                plot.getRangeAxis().valueToJava2D(value, inner, RectangleEdge.LEFT));
    }

    private int add(String name, double[] hours, double[] values) {
        var series = new XYSeries(name, false, true);
        for (int i = 0; i < hours.length; i++) {
            series.add(hours[i], values[i], false);
        }
        lines.addSeries(series);
        return lines.getSeriesCount() - 1;
    }

    private void below(AbstractXYAnnotation annotation) {
        renderer.addAnnotation(annotation, Layer.BACKGROUND);
    }
}
