package org.islet.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.Notation;
import org.jfree.chart.ui.TextAnchor;

/** Food and what the person wrote down, as numbers at their time. */
final class FoodStrip {

    private static final double CLOSE_HOURS = 0.9;

    private final Day day;

    FoodStrip(Day day) {
        this.day = day;
    }

    void draw(Graphics2D g, Rectangle2D area) {
        var panel = new Panel(day.hours(), List.of(), 1, List.of());
        panel.line(0, 0, day.hours(), 0, Panel.HAIRLINE, Tokens.color("mark"));
        boolean exchanges = day.food().stream().anyMatch(mark -> !mark.unit().equals("g"));
        panel.words(
                0.1,
                1,
                exchanges ? "Carbohydrate" : "Carbohydrate, g",
                TextAnchor.TOP_LEFT,
                Typeface.SEMIBOLD,
                Tokens.color("muted"));
        double last = -1;
        boolean raised = false;
        for (FoodMark mark : day.food()) {
            raised = last >= 0 && mark.hour() - last < CLOSE_HOURS && !raised;
            if (!mark.isRepeated()) {
                panel.box(mark.hour() - 0.07, mark.hour() + 0.07, 0, 0.14, Tokens.color("carbs"));
            }
            panel.words(
                    mark.hour(),
                    raised ? 0.5 : 0.18,
                    text(mark, exchanges),
                    TextAnchor.BOTTOM_CENTER,
                    Typeface.REGULAR,
                    Tokens.color("ink"));
            last = mark.hour();
        }
        panel.draw(g, area);
    }

    private static String text(FoodMark mark, boolean exchanges) {
        String amount = mark.unit().equals("g") ? Notation.whole(mark.amount()) : Notation.oneDecimal(mark.amount());
        String unit = exchanges ? " " + mark.unit() : "";
        return mark.isRepeated() ? "(" + amount + unit + ")" : amount + unit;
    }
}
