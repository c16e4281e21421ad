package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.chart.ProfileChart;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.Thumbnail;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;

/** The percentile page on paper: time in ranges and numbers, the period as one day, its days. */
final class GlucoseProfilePage {

    private static final float RANGES = 150;
    private static final float DAYS = 168;
    private static final float AXIS_LABELS = 24;

    private final GlucoseProfile profile;
    private final GlucoseUnit unit;

    GlucoseProfilePage(GlucoseProfile profile) {
        this.profile = profile;
        this.unit = profile.request().unit();
    }

    void write(PdfFile file) {
        Sheet sheet = file.page(profile.request().kind().title() + ", "
                + Notation.period(profile.request().period()));
        new HeadAndFoot(profile).write(sheet, 1, 1);
        float y = HeadAndFoot.HEAD + 12;
        writeRanges(sheet, y);
        writeFigures(sheet, y);
        float top = y + RANGES;
        float height = sheet.height() - HeadAndFoot.FOOT - DAYS - top;
        writeCurve(sheet, top, height);
        writeDays(sheet, sheet.height() - HeadAndFoot.FOOT - DAYS + 16);
    }

    private void writeRanges(Sheet sheet, float y) {
        sheet.words(0, y, "Time in ranges", Ink.STRONG);
        sheet.rule(0, y + 3.5f, sheet.columns(6), org.islet.reports.chart.Tokens.color("line"), 0.5f);
        if (profile.statistics().shares().isEmpty()) {
            sheet.words(0, y + 18, "No sensor data in this period.", Ink.QUIET);
            return;
        }
        RangeShares shares = profile.statistics().shares().get();
        float barTop = y + 12;
        float barHeight = RANGES - 40;
        float[] middles = new RangeBar(shares).writeUpright(sheet, 0, barTop, 26, barHeight);
        float[] lines = apart(middles, barTop, barHeight);
        for (GlucoseRange range : GlucoseRange.values()) {
            int i = range.ordinal();
            boolean inRange = range == GlucoseRange.IN_RANGE;
            String percent = Partition.written(shares, range);
            Ink ink = inRange ? Ink.NUMBER : Ink.STRONG;
            float baseline = lines[i] + (inRange ? 7 : 3);
            sheet.wordsToTheLeftOf(66, baseline, percent, ink);
            sheet.words(68, baseline, "%", Ink.NOTE);
            float after = sheet.words(84, baseline, range.title(), inRange ? Ink.STRONG : Ink.BODY);
            after = sheet.words(after + 5, baseline, limits(range), Ink.NOTE);
            goal(range).ifPresent(goal -> sheet.wordsToTheLeftOf(sheet.columns(6), baseline, goal, Ink.NOTE));
        }
        sheet.words(
                0,
                y + RANGES - 18,
                "Below range together %s %%, above range together %s %%. 1 %% of a day is about 15 minutes."
                        .formatted(Partition.writtenBelow(shares), Partition.writtenAbove(shares)),
                Ink.NOTE);
    }

    /** The words of thin parts are moved apart, the order kept: very high at the top. */
    private static float[] apart(float[] middles, float top, float height) {
        float[] lines = middles.clone();
        float[] needs = {13, 13, 26, 13, 13};
        for (int i = lines.length - 2; i >= 0; i--) {
            lines[i] = Math.max(lines[i], lines[i + 1] + (needs[i] + needs[i + 1]) / 2);
        }
        float over = Math.max(0, lines[0] - (top + height - 4));
        lines[0] -= over;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = Math.min(lines[i], lines[i - 1] - (needs[i] + needs[i - 1]) / 2);
        }
        return lines;
    }

    private String limits(GlucoseRange range) {
        Targets targets = profile.request().targets();
        String veryLow = Notation.glucose(targets.veryLow(), unit);
        String low = Notation.glucose(targets.low(), unit);
        String high = Notation.glucose(targets.high(), unit);
        String veryHigh = Notation.glucose(targets.veryHigh(), unit);
        return switch (range) {
            case VERY_LOW -> "below " + veryLow;
            case LOW -> veryLow + " to below " + low;
            case IN_RANGE -> low + " to " + high + " " + unit.symbol();
            case HIGH -> "above " + high + " to " + veryHigh;
            case VERY_HIGH -> "above " + veryHigh;
        };
    }

    private Optional<String> goal(GlucoseRange range) {
        Goals goals = profile.goals();
        return switch (range) {
            case VERY_LOW -> goal("goal under ", goals.veryLowUnder());
            case LOW -> goal("goal, both lows: under ", goals.belowUnder());
            case IN_RANGE -> goal("goal over ", goals.inRangeOver());
            case HIGH -> goal("goal, both highs: under ", goals.aboveUnder());
            case VERY_HIGH -> goal("goal under ", goals.veryHighUnder());
        };
    }

    private static Optional<String> goal(String words, OptionalDouble percent) {
        return percent.isPresent()
                ? Optional.of(words + Notation.percent(percent.getAsDouble()) + " %")
                : Optional.empty();
    }

    private void writeFigures(Sheet sheet, float y) {
        GlucoseStatistics statistics = profile.statistics();
        var figures = new Figures(sheet, sheet.column(7), y, sheet.columns(5), "Glucose");
        figures.add("Mean", glucose(statistics.mean()), unit.symbol());
        figures.add("Glucose management indicator (GMI)", Notation.oneDecimal(statistics.gmiPercent()), "%");
        figures.add("Standard deviation", glucose(statistics.standardDeviation()), unit.symbol());
        figures.add("Variation (CV), stable up to 36 %", Notation.whole(statistics.cvPercent()), "%");
        figures.add("Tight range " + tight(), percent(statistics.tightPercent()), "%");
        figures.add(
                "Lows below " + low(), Notation.oneDecimal(profile.episodes().low()), "a day");
        figures.add("Very lows", Notation.oneDecimal(profile.episodes().veryLow()), "a day");
        figures.add(
                "Highs above " + high(), Notation.oneDecimal(profile.episodes().high()), "a day");
        figures.add("Sensor active", Notation.percent(statistics.activePercent()), "%");
        if (statistics.gmiPercent().isEmpty()) {
            figures.note("No GMI: it needs 14 days with the sensor active 70 % of the time.");
        }
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Notation.percent(share.getAsDouble()) : Notation.UNKNOWN;
    }

    private String tight() {
        return Notation.glucose(Targets.TIGHT.low(), unit) + "–" + Notation.glucose(Targets.TIGHT.high(), unit);
    }

    /** Episodes are counted by the consensus limits, whatever the preset. */
    private String low() {
        return Notation.glucose(Targets.ADULT.low(), unit);
    }

    private String high() {
        return Notation.glucose(Targets.ADULT.high(), unit);
    }

    private void writeCurve(Sheet sheet, float top, float height) {
        sheet.words(0, top, "The days as one day", Ink.STRONG);
        var area = new Rectangle2D.Float(0, top + 8, sheet.width(), height - 8);
        sheet.drawing(
                area,
                profile.summary(),
                g -> ProfileChart.draw(g, new Rectangle2D.Double(0, 0, area.width, area.height), AXIS_LABELS, profile));
    }

    private void writeDays(Sheet sheet, float top) {
        sheet.words(0, top, "Day by day", Ink.STRONG);
        float width = (sheet.width() + 6) / 7 - 6;
        float height = 46;
        int offset = Math.floorMod(profile.days().get(0).date().getDayOfWeek().getValue() - 1, 7);
        boolean wraps = offset + profile.days().size() > 14;
        for (int i = 0; i < profile.days().size(); i++) {
            int place = wraps ? i : i + offset;
            float x = place % 7 * (width + 6);
            float y = top + 16 + place / 7 * (height + 22);
            writeDay(sheet, profile.days().get(i), new Rectangle2D.Float(x, y, width, height));
        }
    }

    private void writeDay(Sheet sheet, Thumbnail day, Rectangle2D.Float area) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        sheet.words(area.x, area.y, weekday + " " + Notation.shortDay(day.date()), Ink.NOTE);
        if (day.shares().isEmpty()) {
            sheet.words(area.x, area.y + 26, "No sensor data", Ink.NOTE);
            return;
        }
        String inRange = Partition.written(day.shares().get(), GlucoseRange.IN_RANGE) + " %";
        sheet.wordsToTheLeftOf(area.x + area.width, area.y, inRange, Ink.NOTE);
        var picture = new Rectangle2D.Float(area.x, area.y + 4, area.width, area.height);
        String alternative = Notation.day(day.date()) + ": " + inRange + " in range.";
        sheet.drawing(
                picture,
                alternative,
                g -> ProfileChart.drawThumbnail(
                        g, new Rectangle2D.Double(0, 0, picture.width, picture.height), profile, day));
    }

    private String glucose(Optional<Glucose> glucose) {
        return glucose.map(value -> Notation.glucose(value, unit)).orElse(Notation.UNKNOWN);
    }
}
