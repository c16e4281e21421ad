package org.islet.reports.metrics;

import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.Targets;

/**
 * Episodes of low and high glucose (Battelino et al., Lancet Diabetes Endocrinol 2023;11:42): at least fifteen minutes
 * beyond the limit begin one, at least fifteen minutes back end it, and a shorter return stays inside. A gap that is
 * not bridged ends an episode, a return cut short by it included.
 */
public final class Episodes {

    private static final double BEGIN_AND_END_MINUTES = 15;
    private static final double EXTENDED_MINUTES = 120;

    private Episodes() {}

    /** The kinds of episodes there are. */
    public enum Kind {
        /** Below 70 mg/dL. */
        LV1_HYPO(70, -1),
        /** Below 54 mg/dL. */
        LV2_HYPO(54, -1),
        /** Below 70 mg/dL for more than two hours without a return. */
        EXT_HYPO(70, -1),
        /** Above 180 mg/dL. */
        LV1_HYPER(180, 1),
        /** Above 250 mg/dL. */
        LV2_HYPER(250, 1),
        /** Below 63 mg/dL, the low limit of pregnancy. */
        PREGNANCY_HYPO(63, -1),
        /** Above 140 mg/dL, the high limit of pregnancy. */
        PREGNANCY_HYPER(140, 1);

        /** Those that are counted whatever the targets. */
        public static final List<Kind> ALWAYS = List.of(LV1_HYPO, LV2_HYPO, EXT_HYPO, LV1_HYPER, LV2_HYPER);

        private final double limit;
        private final int direction;

        Kind(double limit, int direction) {
            this.limit = limit;
            this.direction = direction;
        }

        /** In mg/dL. */
        public double limit() {
            return limit;
        }

        /** Lows of people with such targets. */
        public static Kind low(Targets.Preset preset) {
            return preset.isOfPregnancy() ? PREGNANCY_HYPO : LV1_HYPO;
        }

        /** Highs of people with such targets. */
        public static Kind high(Targets.Preset preset) {
            return preset.isOfPregnancy() ? PREGNANCY_HYPER : LV1_HYPER;
        }

        private boolean isBeyond(double mgPerDl) {
            return direction * (mgPerDl - limit) > 0;
        }
    }

    public static List<Episode> of(GlucoseSeries series, Kind kind) {
        Grid grid = series.grid();
        double step = grid.stepMinutes();
        int end = (int) Math.ceil(BEGIN_AND_END_MINUTES / step);
        int begin = kind == Kind.EXT_HYPO ? (int) Math.floor(EXTENDED_MINUTES / step) + 1 : end;
        List<Episode> episodes = new ArrayList<>();
        int i = 0;
        while (i < grid.values().length) {
            int beyond = run(grid, kind, i, true);
            if (beyond >= begin) {
                int last = lastPoint(grid, kind, i, end);
                episodes.add(episode(grid, kind, i, last));
                i = last + 1;
            } else {
                i += Math.max(1, beyond);
            }
        }
        return episodes;
    }

    /** Days of the grid that are known: what rates of episodes are counted by. */
    public static double knownDays(GlucoseSeries series) {
        Grid grid = series.grid();
        return grid.known().length * (double) grid.stepMinutes() / 1440;
    }

    private static int lastPoint(Grid grid, Kind kind, int start, int end) {
        int next = start + run(grid, kind, start, true);
        while (true) {
            int back = run(grid, kind, next, false);
            int again = run(grid, kind, next + back, true);
            if (back >= end) {
                return next - 1;
            }
            if (again == 0) {
                return next + back - 1;
            }
            next += back + again;
        }
    }

    /** How many known points from here on are beyond the limit, or are not. */
    private static int run(Grid grid, Kind kind, int from, boolean beyond) {
        double[] values = grid.values();
        int to = from;
        while (to < values.length && !Double.isNaN(values[to]) && kind.isBeyond(values[to]) == beyond) {
            to++;
        }
        return to - from;
    }

    private static Episode episode(Grid grid, Kind kind, int first, int last) {
        double sum = 0;
        double extreme = grid.values()[first];
        for (int i = first; i <= last; i++) {
            double value = grid.values()[i];
            sum += value;
            extreme = kind.direction < 0 ? Math.min(extreme, value) : Math.max(extreme, value);
        }
        int points = last - first + 1;
        return new Episode(
                grid.timeOf(first), grid.timeOf(last), points, points * grid.stepMinutes(), sum / points, extreme);
    }
}
