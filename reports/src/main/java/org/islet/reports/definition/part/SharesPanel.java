package org.islet.reports.definition.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Chart.ValueTick;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.Measure;
import org.islet.reports.model.RangeShares;

/** Bars of the shares of the five ranges on an axis of days, with room above them for the share in range. */
public final class SharesPanel {

    private static final String ID = "shares";
    private static final double POINTS = 62;

    /** Above the bars their numbers, and above those the title. */
    private static final double TOP = 165;

    private static final double WHOLE = 100;

    private SharesPanel() {}

    /** Where there is no bar, that is said. */
    public static ChartPanel of(Phrase title, List<Layer.Share> bars) {
        Layer drawn =
                bars.isEmpty() ? new Layer.Silence(WHOLE / 2, Phrase.of("chart.noShares")) : new Layer.Shares(ID, bars);
        List<ValueTick> ticks = Stream.of(0.0, WHOLE / 2, WHOLE)
                .map(value -> new ValueTick(value, Measure.count(Math.round(value))))
                .toList();
        return new ChartPanel(ID, Optional.of(title), POINTS, TOP, ticks, true, List.of(drawn));
    }

    /** A bar over some of the days of an axis, from one of them to another, counted from 0, with room between it and its neighbours. */
    public static Layer.Share bar(int first, int last, RangeShares shares) {
        double apart = DayAxis.HOURS * 0.08 * Math.min(2, last - first + 1);
        return new Layer.Share(first * DayAxis.HOURS + apart, (last + 1) * DayAxis.HOURS - apart, shares);
    }
}
