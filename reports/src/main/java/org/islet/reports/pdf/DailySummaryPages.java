package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.chart.DayChart;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.InsulinOfDay;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;

/** The daily summary on paper, a page a day. */
final class DailySummaryPages {

    private static final float TITLE = 40;
    private static final float FIGURES = 132;
    private static final float AXIS_LABELS = 24;

    private final DailySummary summary;
    private final GlucoseUnit unit;

    DailySummaryPages(DailySummary summary) {
        this.summary = summary;
        this.unit = summary.request().unit();
    }

    void write(PdfFile file) {
        int pages = summary.days().size();
        var headAndFoot = new HeadAndFoot(summary);
        for (int i = 0; i < pages; i++) {
            Day day = summary.days().get(i);
            Sheet sheet = file.page(Notation.day(day.date()));
            headAndFoot.write(sheet, i + 1, pages);
            write(sheet, day);
        }
    }

    private void write(Sheet sheet, Day day) {
        float y = HeadAndFoot.HEAD + 12;
        sheet.words(0, y, Notation.day(day.date()), Ink.HEAD);
        writeInRange(sheet, day.statistics(), y);
        sheet.paragraph(0, y + 13, sheet.width() * 0.8f, day.summary(), Ink.QUIET);
        float top = HeadAndFoot.HEAD + TITLE;
        float height = sheet.height() - HeadAndFoot.FOOT - FIGURES - top;
        var area = new Rectangle2D.Float(0, top, sheet.width(), height);
        sheet.drawing(
                area,
                day.summary(),
                g -> DayChart.draw(
                        g, new Rectangle2D.Double(0, 0, area.width, area.height), AXIS_LABELS, summary, day));
        writeFigures(sheet, day, top + height + 18);
    }

    private static void writeInRange(Sheet sheet, GlucoseStatistics statistics, float y) {
        statistics.shares().ifPresent(shares -> {
            String number = Partition.written(shares, GlucoseRange.IN_RANGE);
            float unitWidth = sheet.widthOf(" % in range", Ink.QUIET);
            sheet.wordsToTheLeftOf(sheet.width() - unitWidth, y + 6, number, Ink.NUMBER);
            sheet.wordsToTheLeftOf(sheet.width(), y + 6, " % in range", Ink.QUIET);
        });
    }

    private void writeFigures(Sheet sheet, Day day, float y) {
        writeGlucose(sheet, day.statistics(), y);
        writeInsulin(sheet, day, y);
        writeEvents(sheet, day, y);
    }

    private void writeGlucose(Sheet sheet, GlucoseStatistics statistics, float y) {
        var figures = new Figures(sheet, 0, y, sheet.columns(4), "Glucose");
        if (statistics.shares().isPresent()) {
            new RangeBar(statistics.shares().get()).writeAcross(sheet, 0, figures.y() - 6, sheet.columns(4), 7);
        }
        if (statistics.shares().isPresent()) {
            figures.skip(21);
        }
        figures.add("Mean", glucose(statistics.mean()), unit.symbol());
        figures.add("Standard deviation", glucose(statistics.standardDeviation()), unit.symbol());
        figures.add("Variation (CV)", Notation.whole(statistics.cvPercent()), "%");
        figures.add("Lowest to highest", spread(statistics), unit.symbol());
        figures.add("Sensor active", Notation.percent(statistics.activePercent()), "%");
    }

    private void writeInsulin(Sheet sheet, Day day, float y) {
        InsulinOfDay insulin = day.insulin();
        var figures = new Figures(sheet, sheet.column(4), y, sheet.columns(4), "Insulin");
        figures.add("Boluses, delivered", Notation.oneDecimal(insulin.bolusDelivered()), "U");
        if (insulin.bolusProgrammedOnly().isPresent()) {
            figures.add("Boluses, only programmed known", Notation.oneDecimal(insulin.bolusProgrammedOnly()), "U");
        }
        figures.add("Basal, by the rates in force", Notation.oneDecimal(insulin.basal()), "U");
        if (insulin.basal().isPresent() && insulin.basalHours() < day.hours() - 0.05) {
            figures.add("of a day with known rates for", Notation.oneDecimal(insulin.basalHours()), "h");
        }
        if (insulin.bolus().isPresent() && insulin.basal().isPresent()) {
            double total = insulin.bolus().getAsDouble() + insulin.basal().getAsDouble();
            figures.add("Together", Notation.oneDecimal(total), "U");
            figures.add(
                    "Basal share",
                    Notation.percent(total == 0 ? 0 : 100 * insulin.basal().getAsDouble() / total),
                    "%");
        }
        figures.add("Total the pump counted", Notation.oneDecimal(insulin.deviceTotal()), "U");
        figures.add("Boluses", String.valueOf(insulin.boluses()), "");
    }

    private void writeEvents(Sheet sheet, Day day, float y) {
        var figures = new Figures(sheet, sheet.column(8), y, sheet.columns(4), "Food and events");
        figures.add("Carbohydrate", Notation.whole(day.carbGrams()), "g");
        figures.add("Meter readings", String.valueOf(day.meterReadings().size()), "");
        day.notes().forEach(figures::note);
        String events = String.join("; ", events(day));
        if (!events.isEmpty()) {
            figures.note(events);
        }
    }

    /** What was written down and what sounded, with its time; as many as there is room for. */
    private static List<String> events(Day day) {
        List<Day.Note> all = new java.util.ArrayList<>(day.markers());
        all.addAll(day.alarms());
        all.sort(Comparator.comparingDouble(Day.Note::hour));
        List<String> written = all.stream()
                .limit(10)
                .map(note -> time(note.hour()) + " " + note.text())
                .toList();
        if (all.size() <= 10) {
            return written;
        }
        List<String> cut = new java.util.ArrayList<>(written);
        cut.add("and " + (all.size() - 10) + " more");
        return cut;
    }

    private static String time(double hour) {
        int minutes = (int) Math.floor(hour * 60 + 1e-6);
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private String spread(GlucoseStatistics statistics) {
        return statistics.lowest().isEmpty()
                ? Notation.UNKNOWN
                : glucose(statistics.lowest()) + " to " + glucose(statistics.highest());
    }

    private String glucose(Optional<Glucose> glucose) {
        return glucose.map(value -> Notation.glucose(value, unit)).orElse(Notation.UNKNOWN);
    }
}
