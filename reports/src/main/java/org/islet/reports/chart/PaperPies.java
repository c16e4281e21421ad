package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.chart.Pies.Pie;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.RangeShares;
import org.islet.reports.words.Words;

/**
 * Draws circles for paper, into PDF and SVG by the same code, in rows of four, or of two where that makes them larger. Each
 * piece has its colour and its pattern, and beside the circle its number; the first begins at the top and runs as a clock.
 */
public final class PaperPies {

    /** From the top of a list to its bottom, and clockwise. */
    public static final List<Side> ORDER = List.of(Side.ABOVE, Side.IN_RANGE, Side.BELOW);

    private static final double NAME = 13;
    private static final double SPACE = 10;
    private static final double WIDEST = 0.42;
    private static final double SWATCH = 7;
    private static final double ROOMY = 200;
    private static final BasicStroke CUT = new BasicStroke(1);
    private static final BasicStroke PATTERN = new BasicStroke(0.7f);
    private static final double PATTERN_SPACE = 3.5;

    private final Pies pies;
    private final Words words;

    public PaperPies(Pies pies, Words words) {
        this.pies = pies;
        this.words = words;
    }

    public void draw(Graphics2D g, Rectangle2D area) {
        int columns = size(area, 2) > size(area, 4) ? 2 : 4;
        double wide = area.getWidth() / columns;
        double high = area.getHeight() / rows(columns);
        for (int i = 0; i < pies.pies().size(); i++) {
            double x = area.getX() + i % columns * wide;
            double y = area.getY() + i / columns * high;
            draw(g, pies.pies().get(i), new Rectangle2D.Double(x, y, wide, high), size(area, columns));
        }
    }

    private int rows(int columns) {
        return (pies.pies().size() + columns - 1) / columns;
    }

    /** How large circles are with so many a row. */
    private double size(Rectangle2D area, int columns) {
        return Math.min(area.getHeight() / rows(columns) - NAME - SPACE, WIDEST * area.getWidth() / columns);
    }

    private void draw(Graphics2D g, Pie pie, Rectangle2D cell, double size) {
        double x = cell.getX();
        double top = cell.getY() + NAME;
        float letters = Tokens.size(cell.getWidth() > ROOMY ? "body" : "note");
        write(g, words.say(pie.heading()), x, cell.getY() + NAME - 5, Typeface.SEMIBOLD, letters, "ink");
        var circle = new Rectangle2D.Double(x, top, size, size);
        double beside = x + size + SPACE;
        if (pie.shares().isEmpty()) {
            g.setStroke(CUT);
            g.setColor(Tokens.color("line"));
            g.draw(new Ellipse2D.Double(circle.x, circle.y, size, size));
            write(g, Notation.UNKNOWN, beside, top + size / 2, Typeface.REGULAR, letters, "muted");
            return;
        }
        RangeShares shares = pie.shares().get();
        pieces(g, shares, circle);
        double line = letters * 1.7;
        double baseline = top + size / 2 - line + letters / 3;
        for (Side side : ORDER) {
            fill(g, new Rectangle2D.Double(beside, baseline - SWATCH + 1, SWATCH, SWATCH), side);
            String text = words.say("pie." + side, Partition.written(shares, side));
            write(g, text, beside + SWATCH + 4, baseline, Typeface.REGULAR, letters, "ink");
            baseline += line;
        }
    }

    private void pieces(Graphics2D g, RangeShares shares, Rectangle2D circle) {
        double from = 90;
        for (Side side : ORDER) {
            double angle = 3.6 * side.of(shares);
            if (angle > 0) {
                var piece = new Arc2D.Double(circle, from, -angle, angle < 360 ? Arc2D.PIE : Arc2D.CHORD);
                fill(g, piece, side);
                g.setStroke(CUT);
                g.setColor(Tokens.color("paper"));
                g.draw(piece);
            }
            from -= angle;
        }
    }

    /** In range plain, above with rising lines, below with falling ones. */
    private void fill(Graphics2D g, Shape shape, Side side) {
        g.setColor(Tokens.color(token(side), words.palette()));
        g.fill(shape);
        if (side == Side.IN_RANGE) {
            return;
        }
        Shape before = g.getClip();
        g.clip(shape);
        g.setStroke(PATTERN);
        g.setColor(Color.WHITE);
        Rectangle2D box = shape.getBounds2D();
        double height = box.getHeight();
        for (double x = box.getX() - height; x < box.getMaxX(); x += PATTERN_SPACE) {
            boolean isRising = side == Side.ABOVE;
            g.draw(new Line2D.Double(
                    x, isRising ? box.getMaxY() : box.getY(), x + height, isRising ? box.getY() : box.getMaxY()));
        }
        g.setClip(before);
    }

    /** The colour of a side: of low, in range and high. */
    public static String token(Side side) {
        return switch (side) {
            case BELOW -> "low";
            case IN_RANGE -> "target";
            case ABOVE -> "high";
        };
    }

    private static void write(Graphics2D g, String text, double x, double y, Typeface face, float size, String color) {
        g.setFont(face.at(size));
        g.setColor(Tokens.color(color));
        g.drawString(text, (float) x, (float) y);
    }
}
