package org.islet.reports.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.islet.reports.words.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Charts as one SVG document, one below the other; drawn by the code that draws the PDF. */
public final class SvgCharts {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 640;
    private static final int PANEL = 320;
    private static final int SECOND_PANELS = 160;
    private static final int LEFT = 24;
    private static final int RIGHT = 22;

    private SvgCharts() {}

    public static String of(List<Chart> charts, String sentence, Words words) {
        return document(charts.stream().mapToInt(SvgCharts::height).sum(), sentence, g -> {
            int y = 0;
            for (Chart chart : charts) {
                new PaperChart(chart, words).draw(g, new Rectangle2D.Double(0, y, WIDTH, height(chart)), LEFT, RIGHT);
                y += height(chart);
            }
        });
    }

    public static String of(Pies pies, String sentence, Words words) {
        return document(
                PANEL, sentence, g -> new PaperPies(pies, words).draw(g, new Rectangle2D.Double(0, 0, WIDTH, PANEL)));
    }

    private static int height(Chart chart) {
        return PANEL + (chart.panels().size() > 1 ? SECOND_PANELS : 0);
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
