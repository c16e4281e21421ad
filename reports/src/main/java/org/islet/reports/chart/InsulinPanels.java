package org.islet.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.chart.MarkedAxis.Mark;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.Notation;
import org.jfree.chart.ui.TextAnchor;

/** Insulin over a day: boluses as bars with their number, basal as a filled step line, suspensions hatched. */
final class InsulinPanels {

    private static final double HALF_BAR_HOURS = 0.07;
    private static final double CLOSE_HOURS = 0.75;
    private static final double HEADROOM = 1.35;

    private final DailySummary report;
    private final Day day;
    private final Color muted = Tokens.color("muted");
    private final Color insulin = Tokens.color("insulin");

    InsulinPanels(DailySummary report, Day day) {
        this.report = report;
        this.day = day;
    }

    void drawBoluses(Graphics2D g, Rectangle2D area) {
        double top = report.insulinTop() * HEADROOM;
        Panel panel = panel(top, List.of(), "Boluses, U");
        if (day.boluses().isEmpty()) {
            silence(panel, top, "No boluses recorded");
        }
        double lastHour = -1;
        double lastLabel = 0;
        for (BolusMark bolus : day.boluses()) {
            OptionalDouble units = bolus.units();
            if (units.isEmpty()) {
                continue;
            }
            bar(panel, bolus, units.getAsDouble());
            boolean close = lastHour >= 0 && bolus.hour() - lastHour < CLOSE_HOURS;
            double label = units.getAsDouble() + top * 0.03;
            if (close && Math.abs(label - lastLabel) < top * 0.12) {
                label = lastLabel + top * 0.12;
            }
            panel.words(bolus.hour(), label, number(bolus), TextAnchor.BOTTOM_CENTER, Typeface.REGULAR, insulin);
            lastHour = bolus.hour();
            lastLabel = label;
        }
        panel.draw(g, area);
    }

    private void bar(Panel panel, BolusMark bolus, double units) {
        if (bolus.hours() > 0) {
            panel.box(
                    bolus.hour(),
                    Math.min(day.hours(), bolus.hour() + bolus.hours()),
                    0,
                    units,
                    Tokens.color("insulin-light"));
        }
        panel.box(bolus.hour() - HALF_BAR_HOURS, bolus.hour() + HALF_BAR_HOURS, 0, units, insulin);
    }

    /** The amount, and what the calculator had recommended where something else was given. */
    private static String number(BolusMark bolus) {
        double units = bolus.units().orElseThrow();
        String text = Notation.insulin(units) + (bolus.automatic() ? " auto" : "");
        boolean differs = bolus.recommended().isPresent()
                && Math.abs(bolus.recommended().getAsDouble() - units) >= 0.05
                && bolus.hours() == 0;
        return differs
                ? text + " (calculated " + Notation.insulin(bolus.recommended().getAsDouble()) + ")"
                : text;
    }

    void drawBasal(Graphics2D g, Rectangle2D area) {
        double top = report.basalTop() * HEADROOM;
        List<Mark> hours = day.ticks().stream()
                .map(tick -> new Mark(tick.hour(), tick.label()))
                .toList();
        Panel panel = panel(top, hours, "Basal, U/h");
        if (day.basal().isEmpty()) {
            silence(panel, top, "Basal rate not known");
        }
        double lastRate = -1;
        for (BasalStep step : day.basal()) {
            boolean suspended = step.origin() == BasalStep.Origin.SUSPENDED;
            if (suspended) {
                hatch(panel, step.fromHour(), step.toHour(), report.basalTop());
            } else {
                panel.box(step.fromHour(), step.toHour(), 0, step.rate(), Tokens.color("insulin-light"));
                boolean temporary = step.origin() == BasalStep.Origin.TEMPORARY;
                panel.line(
                        step.fromHour(),
                        step.rate(),
                        step.toHour(),
                        step.rate(),
                        DayChart.stroke(temporary ? 2 : 1),
                        insulin);
            }
            if (!suspended && step.rate() != lastRate && step.toHour() - step.fromHour() > 0.9) {
                String text = Notation.insulin(step.rate())
                        + (step.origin() == BasalStep.Origin.TEMPORARY ? " temporary" : "");
                panel.words(
                        step.fromHour() + 0.05,
                        step.rate() + top * 0.03,
                        text,
                        TextAnchor.BOTTOM_LEFT,
                        Typeface.REGULAR,
                        insulin);
                lastRate = step.rate();
            }
        }
        if (!day.suspensions().isEmpty()) {
            Day.Stretch first = day.suspensions().get(0);
            panel.words(
                    first.fromHour(),
                    report.basalTop() * 1.05,
                    "suspended",
                    TextAnchor.BOTTOM_LEFT,
                    Typeface.REGULAR,
                    muted);
        }
        panel.draw(g, area);
    }

    private void silence(Panel panel, double top, String sentence) {
        panel.words(day.hours() / 2, top / 2, sentence, TextAnchor.CENTER, Typeface.REGULAR, muted);
    }

    /** Slanted lines, as they mean "nothing here" in black and white too. */
    private static void hatch(Panel panel, double from, double to, double top) {
        double slant = 0.5;
        for (double start = from - slant; start < to; start += 0.15) {
            double left = Math.max(start, from);
            double right = Math.min(start + slant, to);
            if (right > left) {
                panel.line(
                        left,
                        top * (left - start) / slant,
                        right,
                        top * (right - start) / slant,
                        Panel.HAIRLINE,
                        Tokens.color("muted"));
            }
        }
    }

    private Panel panel(double top, List<Mark> hours, String title) {
        var panel = new Panel(day.hours(), hours, top, List.of());
        day.ticks().forEach(tick -> panel.line(tick.hour(), 0, tick.hour(), top, Panel.HAIRLINE, Tokens.color("line")));
        panel.line(0, 0, day.hours(), 0, Panel.HAIRLINE, Tokens.color("mark"));
        panel.words(0.1, top, title, TextAnchor.TOP_LEFT, Typeface.SEMIBOLD, muted);
        return panel;
    }
}
