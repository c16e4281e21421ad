package org.islet.reports.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
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
    private static final int NAME = 28;
    private static final int NAME_POINTS = 12;

    private SvgCharts() {}

    /** A chart, and its name where it stands below others. */
    public record Named(Optional<String> name, Chart chart) {

        private int nameHeight() {
            return name.isPresent() ? NAME : 0;
        }

        private int height() {
            return nameHeight() + SvgCharts.height(chart);
        }
    }

    /** One below the other. */
    public static String of(List<Named> charts, String sentence, Words words) {
        return document(charts.stream().mapToInt(Named::height).sum(), sentence, g -> {
            int y = 0;
            for (Named each : charts) {
                draw(each, y, g, words);
                y += each.height();
            }
        });
    }

    private static void draw(Named each, int y, Graphics2D g, Words words) {
        each.name().ifPresent(name -> {
            g.setColor(Tokens.color("ink"));
            g.setFont(Typeface.SEMIBOLD.at(NAME_POINTS));
            g.drawString(name, LEFT, y + NAME - NAME_POINTS / 2);
        });
        int top = y + each.nameHeight();
        new PaperChart(each.chart(), words)
                .draw(g, new Rectangle2D.Double(0, top, WIDTH, height(each.chart())), LEFT, RIGHT);
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
