package org.islet.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.islet.reports.model.Day.HourMark;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseProfile.Thumbnail;
import org.jfree.chart.ui.TextAnchor;

/** The period as one day: 5 to 95 per cent in the lightest tone, 25 to 75 in a middle one, the median as the only strong line. */
public final class ProfileChart {

    private static final double LABELS = 22;
    private static final double MINUTES_OF_A_HOLE = 16;

    private ProfileChart() {}

    /** Into an area of which {@code gutter} points at the left and as many at the right are for labels. */
    public static void draw(Graphics2D g, Rectangle2D area, double gutter, GlucoseProfile profile) {
        var glucose = new GlucosePanel(
                24, ticks(), profile.request().targets(), profile.request().unit(), profile.scaleTop(), true);
        List<List<ProfilePoint>> pieces = pieces(profile.curve());
        for (List<ProfilePoint> piece : pieces) {
            band(glucose, piece, ProfilePoint::p5, ProfilePoint::p95, Tokens.color("band-outer"));
            band(glucose, piece, ProfilePoint::p25, ProfilePoint::p75, Tokens.color("band-inner"));
        }
        if (pieces.isEmpty()) {
            overlay(glucose, profile.days());
        } else {
            glucose.rulers();
        }
        for (int i = 0; i < pieces.size(); i++) {
            median(glucose, pieces.get(i), i);
        }
        label(glucose, profile);
        glucose.panel()
                .draw(
                        g,
                        new Rectangle2D.Double(
                                area.getX() + gutter,
                                area.getY(),
                                area.getWidth() - gutter - LABELS,
                                area.getHeight()));
    }

    /** A small day: the trace and the target band, nothing else. */
    public static void drawThumbnail(Graphics2D g, Rectangle2D area, GlucoseProfile profile, Thumbnail day) {
        var glucose = new GlucosePanel(
                day.hours(),
                List.of(),
                profile.request().targets(),
                profile.request().unit(),
                profile.scaleTop(),
                false);
        glucose.traces(day.traces(), 0.7f);
        glucose.panel().draw(g, area);
    }

    /** Too few days for percentiles are drawn as they were. */
    private static void overlay(GlucosePanel glucose, List<Thumbnail> days) {
        glucose.traces(days.stream().flatMap(day -> day.traces().stream()).toList(), 0.8f);
    }

    private static void band(
            GlucosePanel glucose,
            List<ProfilePoint> piece,
            ToDoubleFunction<ProfilePoint> low,
            ToDoubleFunction<ProfilePoint> high,
            Color color) {
        double[] corners = new double[piece.size() * 4];
        for (int i = 0; i < piece.size(); i++) {
            ProfilePoint point = piece.get(i);
            int back = corners.length - 2 - 2 * i;
            corners[2 * i] = point.hour();
            corners[2 * i + 1] = clipped(glucose, high.applyAsDouble(point));
            corners[back] = point.hour();
            corners[back + 1] = clipped(glucose, low.applyAsDouble(point));
        }
        glucose.panel().polygon(corners, color);
    }

    private static void median(GlucosePanel glucose, List<ProfilePoint> piece, int index) {
        glucose.panel()
                .trace(
                        "median " + index,
                        piece.stream().mapToDouble(ProfilePoint::hour).toArray(),
                        piece.stream()
                                .mapToDouble(point -> clipped(glucose, point.p50()))
                                .toArray(),
                        new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                        Tokens.color("median"));
    }

    private static double clipped(GlucosePanel glucose, double mgPerDl) {
        return Math.min(glucose.top(), glucose.valueOfMgPerDl(mgPerDl));
    }

    private static void label(GlucosePanel glucose, GlucoseProfile profile) {
        Color muted = Tokens.color("muted");
        String title = "Glucose, " + profile.request().unit().symbol();
        glucose.panel().words(0.1, glucose.top(), title, TextAnchor.TOP_LEFT, Typeface.SEMIBOLD, muted);
        if (profile.curve().isEmpty()) {
            String sentence = profile.statistics().readings() == 0
                    ? "No sensor data in this period"
                    : "Percentiles need seven days with sensor data; the days are drawn as they were.";
            glucose.panel().words(12, glucose.top() * 0.93, sentence, TextAnchor.CENTER, Typeface.REGULAR, muted);
            return;
        }
        ProfilePoint last = profile.curve().get(profile.curve().size() - 1);
        double[] values = {last.p5(), last.p25(), last.p50(), last.p75(), last.p95()};
        String[] names = {"5 %", "25 %", "50 %", "75 %", "95 %"};
        double[] places = apart(
                IntStream.range(0, values.length)
                        .mapToDouble(i -> clipped(glucose, values[i]))
                        .toArray(),
                glucose.top() * 0.04);
        for (int i = 0; i < values.length; i++) {
            Typeface face = i == 2 ? Typeface.SEMIBOLD : Typeface.REGULAR;
            glucose.panel().words(last.hour() + 0.12, places[i], names[i], TextAnchor.CENTER_LEFT, face, muted);
        }
    }

    /** Pushes labels up until none touches the one below it. */
    private static double[] apart(double[] places, double least) {
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + least);
        }
        return places;
    }

    private static List<List<ProfilePoint>> pieces(List<ProfilePoint> curve) {
        List<List<ProfilePoint>> pieces = new ArrayList<>();
        List<ProfilePoint> piece = new ArrayList<>();
        for (ProfilePoint point : curve) {
            if (!piece.isEmpty() && (point.hour() - piece.get(piece.size() - 1).hour()) * 60 > MINUTES_OF_A_HOLE) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(point);
        }
        if (piece.size() > 1) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static List<HourMark> ticks() {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(i -> new HourMark(3.0 * i, "%02d".formatted(3 * i)))
                .toList();
    }
}
