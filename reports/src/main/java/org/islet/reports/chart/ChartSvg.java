package org.islet.reports.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The charts of the reports as SVG documents, for pages and downloads; drawn by the code that draws the PDF. */
public final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 640;
    private static final int PROFILE_HEIGHT = 320;
    private static final int DAY_HEIGHT = 480;
    private static final int GUTTER = 24;

    private ChartSvg() {}

    /** The chart of a report: the percentile curve, or the days one below the other. */
    public static String of(Report report) {
        if (report instanceof DailySummary summary) {
            return of(summary);
        }
        return of((GlucoseProfile) report);
    }

    /** The percentile curve of the period. */
    public static String of(GlucoseProfile profile) {
        return document(
                PROFILE_HEIGHT, profile.summary(), g -> ProfileChart.draw(g, area(0, PROFILE_HEIGHT), GUTTER, profile));
    }

    /** One day: glucose, insulin, food and alarms on one axis. */
    public static String of(DailySummary report, Day day) {
        return document(DAY_HEIGHT, day.summary(), g -> DayChart.draw(g, area(0, DAY_HEIGHT), GUTTER, report, day));
    }

    private static String of(DailySummary summary) {
        return document(DAY_HEIGHT * summary.days().size(), summary.summary(), g -> {
            for (int i = 0; i < summary.days().size(); i++) {
                DayChart.draw(
                        g,
                        area(i * DAY_HEIGHT, DAY_HEIGHT),
                        GUTTER,
                        summary,
                        summary.days().get(i));
            }
        });
    }

    private static Rectangle2D area(double y, double height) {
        return new Rectangle2D.Double(0, y, WIDTH, height);
    }

    private static String document(int height, String sentence, Consumer<Graphics2D> draw) {
        Document document = empty();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        var g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(WIDTH, height));
        // the chart library puts this hint back as it found it, and may not put back nothing
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw.accept(g);
        return written(g, height, sentence);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java can build an XML document", e);
        }
    }

    private static String written(SVGGraphics2D g, int height, String sentence) {
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", sentence);
        var out = new StringWriter();
        try {
            g.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A drawing cannot be written to memory", e);
        }
        return out.toString();
    }
}
