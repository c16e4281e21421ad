package org.islet.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.reports.chart.PaperPies;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.RangeShares;

/** A piece of a circle around the middle of a drawing 100 wide and high, as the path of its edge; as on paper it runs as a clock. */
public record PieSlice(String token, String path) {

    private static final double MIDDLE = 50;
    private static final double RADIUS = 48;
    private static final double WHOLE = 99.999;

    public static List<PieSlice> of(RangeShares shares) {
        List<PieSlice> slices = new ArrayList<>();
        double from = 0;
        for (Side side : PaperPies.ORDER) {
            double share = side.of(shares);
            if (share > 0) {
                slices.add(new PieSlice(PaperPies.token(side), path(from, Math.min(share, WHOLE))));
            }
            from += share;
        }
        return slices;
    }

    private static String path(double from, double share) {
        String large = share > 50 ? "1" : "0";
        return "M50 50L" + point(from) + "A48 48 0 " + large + " 1 " + point(from + share) + "Z";
    }

    private static String point(double percent) {
        double angle = Math.toRadians(3.6 * percent);
        return String.format(
                Locale.ROOT, "%.3f %.3f", MIDDLE + RADIUS * Math.sin(angle), MIDDLE - RADIUS * Math.cos(angle));
    }
}
