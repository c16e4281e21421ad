package org.islet.reports.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Notation;
import org.islet.reports.model.RangeShares;

/** The table behind the daily summary, a row a day: comma-separated, lines ended by CR LF (RFC 4180), unknown cells empty. */
public final class DailySummaryCsv {

    private static final List<String> HEADER = List.of(
            "date",
            "hours",
            "unit",
            "readings",
            "sensor_active_percent",
            "mean",
            "standard_deviation",
            "cv_percent",
            "lowest",
            "highest",
            "very_low_percent",
            "low_percent",
            "in_range_percent",
            "high_percent",
            "very_high_percent",
            "meter_readings",
            "boluses",
            "bolus_delivered_u",
            "bolus_programmed_only_u",
            "basal_u",
            "basal_hours",
            "device_total_u",
            "carbs_g",
            "events");

    private DailySummaryCsv() {}

    /** Writes a header and a row a day, and leaves the writer open. */
    public static void write(DailySummary report, Writer out) throws IOException {
        row(out, HEADER);
        for (Day day : report.days()) {
            row(out, cells(day, report.request().unit()));
        }
        out.flush();
    }

    private static List<String> cells(Day day, GlucoseUnit unit) {
        GlucoseStatistics glucose = day.statistics();
        List<String> cells = new ArrayList<>();
        cells.add(day.date().toString());
        cells.add(number(day.hours()));
        cells.add(unit.symbol());
        cells.add(String.valueOf(glucose.readings()));
        cells.add(number(glucose.activePercent()));
        cells.add(number(glucose.mean(), unit));
        cells.add(number(glucose.standardDeviation(), unit));
        cells.add(number(glucose.cvPercent()));
        cells.add(number(glucose.lowest(), unit));
        cells.add(number(glucose.highest(), unit));
        for (int i = 0; i < 5; i++) {
            cells.add(share(glucose.shares(), i));
        }
        cells.add(String.valueOf(day.meterReadings().size()));
        cells.add(String.valueOf(day.insulin().boluses()));
        cells.add(number(day.insulin().bolusDelivered()));
        cells.add(number(day.insulin().bolusProgrammedOnly()));
        cells.add(number(day.insulin().basal()));
        cells.add(number(day.insulin().basalHours()));
        cells.add(number(day.insulin().deviceTotal()));
        cells.add(number(day.carbGrams()));
        cells.add(events(day));
        return cells;
    }

    private static String share(Optional<RangeShares> shares, int range) {
        return shares.map(known -> number(known.inOrder()[range])).orElse("");
    }

    private static String events(Day day) {
        List<String> texts = new ArrayList<>();
        day.markers().forEach(note -> texts.add(note.text()));
        day.alarms().forEach(note -> texts.add(note.text()));
        return String.join("; ", texts);
    }

    private static String number(Optional<Glucose> glucose, GlucoseUnit unit) {
        return glucose.map(value -> number(Notation.in(value, unit).value())).orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Three decimals at most, always with a point, never in powers of ten. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(Cell.of(cells.get(i)));
        }
        out.write("\r\n");
    }
}
