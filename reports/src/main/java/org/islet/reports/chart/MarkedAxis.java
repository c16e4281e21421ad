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

    private final transient List<Mark> marks;

    /** A value and what is written beside it. */
    record Mark(double value, String label) {}

    MarkedAxis(double from, double to, List<Mark> marks) {
        this.marks = List.copyOf(marks);
        setRange(from, to);
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
                .<Tick>map(mark -> new NumberTick(mark.value(), mark.label(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }
}
