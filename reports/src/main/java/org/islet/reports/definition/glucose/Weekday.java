package org.islet.reports.definition.glucose;

import java.time.LocalDate;
import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Layer;

/** How a day looks among those of a week: the same on every page that shows a day of its name. */
record Weekday(LocalDate date) {

    private static final List<Layer.Shape> SHAPES = List.of(
            Layer.Shape.CIRCLE,
            Layer.Shape.SQUARE,
            Layer.Shape.DIAMOND,
            Layer.Shape.UP,
            Layer.Shape.DOWN,
            Layer.Shape.CROSS,
            Layer.Shape.DOT);

    String color() {
        return "day-" + number();
    }

    Phrase named() {
        return Phrase.of("day.named", date.getDayOfWeek(), date);
    }

    /** Where its mark stands in a stretch that seven share, from 0 to 1. */
    double place() {
        return (number() - 0.5) / SHAPES.size();
    }

    Layer.KeyEntry entry() {
        return new Layer.KeyEntry(named(), shape(), color());
    }

    Layer marks(List<Layer.Mark> marks) {
        return new Layer.Marks(date + " marks", named(), shape(), marks, color());
    }

    private Layer.Shape shape() {
        return SHAPES.get(number() - 1);
    }

    private int number() {
        return date.getDayOfWeek().getValue();
    }
}
