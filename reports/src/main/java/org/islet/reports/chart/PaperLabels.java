package org.islet.reports.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds room for the labels of one panel, in points: above what they name, or higher, or beside it, or below; where
 * nothing else is, or else across a line, and never across another label, a mark or a bar. The screen's labels
 * (charts.js) look for room in the same order.
 */
final class PaperLabels {

    private static final double HEIGHT = 6;

    private final Rectangle2D room;
    private final List<Rectangle2D> full = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** @param room what labels may fill */
    PaperLabels(Rectangle2D room) {
        this.room = room;
    }

    void keepFree(Rectangle2D place) {
        full.add(place);
    }

    void avoid(Line2D line) {
        lines.add(line);
    }

    /**
     * Takes the best place for a label that names a point.
     *
     * @return its middle; empty where there is no room
     */
    Optional<Point2D> place(Point2D named, double width) {
        Optional<Rectangle2D> found = first(named, width, box -> lines.stream().noneMatch(box::intersectsLine))
                .or(() -> first(named, width, box -> true));
        found.ifPresent(full::add);
        return found.map(box -> new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    private Optional<Rectangle2D> first(Point2D named, double width, Predicate<Rectangle2D> isGood) {
        return places(named, width)
                .filter(room::contains)
                .filter(box -> full.stream().noneMatch(box::intersects))
                .filter(isGood)
                .findFirst();
    }

    private Stream<Rectangle2D> places(Point2D named, double width) {
        double beside = width / 2 + 5;
        return Stream.of(
                        new Point2D.Double(0, -8.5),
                        new Point2D.Double(0, -15.5),
                        new Point2D.Double(beside, -4),
                        new Point2D.Double(-beside, -4),
                        new Point2D.Double(0, 8.5),
                        new Point2D.Double(0, -22.5))
                .map(shift -> new Rectangle2D.Double(
                        within(named.getX() + shift.getX() - width / 2, width),
                        named.getY() + shift.getY() - HEIGHT / 2,
                        width,
                        HEIGHT));
    }

    /** At an edge a label is moved in. */
    private double within(double left, double width) {
        return Math.max(room.getMinX(), Math.min(left, room.getMaxX() - width));
    }
}
