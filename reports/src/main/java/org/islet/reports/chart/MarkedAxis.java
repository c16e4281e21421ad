package org.islet.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis without a line, labelled only where a reader would put a ruler. */
final class MarkedAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** Every other axis is a copy of it: the library makes all units it knows for each new one. */
    private static final MarkedAxis BLANK = new MarkedAxis();

    private transient List<Mark> marks = List.of();

    /** A value and what is written beside it. */
    record Mark(double value, String label) {}

    static MarkedAxis of(double from, double to, List<Mark> marks) {
        try {
            var axis = (MarkedAxis) BLANK.clone();
            axis.marks = List.copyOf(marks);
            axis.setRange(from, to);
            return axis;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("An axis of the library can be copied", e);
        }
    }

    private MarkedAxis() {
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Typeface.REGULAR.at(Tokens.size("note")));
        setTickLabelPaint(Tokens.color("muted"));
        setTickLabelInsets(new RectangleInsets(2, 3, 2, 3));
        setLowerMargin(0);
        setUpperMargin(0);
    }

    @Override
    public List<Tick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return marks.stream()
                .filter(mark -> horizontal || !isCovered(mark.value(), area.getHeight()))
                .<Tick>map(mark -> new NumberTick(mark.value(), mark.label(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    /** Of two values so near that their labels would touch, the outer one has its line alone; as on the screen. */
    private boolean isCovered(double value, double height) {
        double line = Tokens.size("note");
        double middle = getRange().getCentralValue();
        return marks.stream()
                .filter(other -> Math.abs(other.value() - middle) < Math.abs(value - middle))
                .anyMatch(other -> Math.abs(other.value() - value) / getRange().getLength() * height < line);
    }
}
