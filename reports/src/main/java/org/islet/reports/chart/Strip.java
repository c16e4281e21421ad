package org.islet.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.model.Day;
import org.jfree.chart.ui.TextAnchor;

/** Alarms as small marks on a strip of their own, each with its name where there is room. */
final class Strip {

    private static final double HOURS_A_LETTER = 0.165;

    private final List<Day.Note> notes;
    private final double hours;

    Strip(List<Day.Note> notes, double hours) {
        this.notes = notes;
        this.hours = hours;
    }

    void draw(Graphics2D g, Rectangle2D area) {
        var panel = new Panel(hours, List.of(), 1, List.of());
        double free = 0;
        for (Day.Note note : notes) {
            panel.polygon(
                    new double[] {note.hour() - 0.09, 0.75, note.hour() + 0.09, 0.75, note.hour(), 0.2},
                    Tokens.color("ink"));
            double end = note.hour() + 0.15 + note.text().length() * HOURS_A_LETTER;
            boolean alone = notes.stream().noneMatch(other -> other.hour() > note.hour() && other.hour() < end);
            if (note.hour() >= free && end <= hours && alone) {
                panel.words(
                        note.hour() + 0.15,
                        0.5,
                        note.text(),
                        TextAnchor.CENTER_LEFT,
                        Typeface.REGULAR,
                        Tokens.color("muted"));
                free = end;
            }
        }
        panel.draw(g, area);
    }
}
