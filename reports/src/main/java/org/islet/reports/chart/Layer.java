package org.islet.reports.chart;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.RangeShares;

/** What is drawn into a panel, the first at the bottom. Colours are names of the palette; values are in the unit of the axis. */
public sealed interface Layer {

    <R> R accept(LayerVisitor<R> visitor);

    /** The target range as ground. */
    record Ground(double low, double high) implements Layer {
        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.ground(this);
        }
    }

    /** A limit across the panel. */
    record Ruler(double at, boolean isTarget) implements Layer {
        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.ruler(this);
        }
    }

    /** A value at an hour. */
    record Point(double x, double y) {}

    /**
     * Lines, broken where nothing is known.
     *
     * @param weight of the pen in points
     * @param target beyond it the line is filled; empty for a plain one
     * @param isDashed for what the other lines are held against
     */
    record Trace(
            String id,
            Phrase name,
            List<List<Point>> stretches,
            String color,
            double weight,
            Optional<Ground> target,
            boolean isDashed)
            implements Layer {
        public Trace {
            stretches = stretches.stream().map(List::copyOf).toList();
        }

        public Trace(
                String id,
                Phrase name,
                List<List<Point>> stretches,
                String color,
                double weight,
                Optional<Ground> target) {
            this(id, name, stretches, color, weight, target, false);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.trace(this);
        }
    }

    /** From a low to a high value at an hour. */
    record Span(double x, double low, double high) {}

    /** The room between two lines, broken where nothing is known. */
    record Band(String id, Phrase name, List<List<Span>> stretches, String color) implements Layer {
        public Band {
            stretches = stretches.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.band(this);
        }
    }

    /**
     * From the lowest to the highest of each stretch of time.
     *
     * @param hours how wide each is
     */
    record Spans(String id, Phrase name, List<Span> spans, double hours, String color) implements Layer {
        public Spans {
            spans = List.copyOf(spans);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.spans(this);
        }
    }

    /** The shares of the five ranges in the hours between. */
    record Share(double from, double to, RangeShares shares) {}

    /** Upright bars of shares, very low at the bottom, of which each is as high as the panel's 100. */
    record Shares(String id, List<Share> shares) implements Layer {
        public Shares {
            shares = List.copyOf(shares);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.shares(this);
        }
    }

    /** One bar: given at once, or over hours. */
    record Bar(double x, double hours, double value, Phrase label) {}

    /** Amounts as bars with their number. */
    record Bars(String id, Phrase name, List<Bar> bars, String color) implements Layer {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /** A value from one hour to another; {@code isMarked} for what is out of the ordinary. */
    record Step(double from, double to, double value, boolean isMarked, Optional<Phrase> label) {}

    /** A value that holds until the next. */
    record Steps(String id, Phrase name, List<Step> steps, String color) implements Layer {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.steps(this);
        }
    }

    /** Stretches in which nothing flows, up to a value. */
    record Hatch(String id, Phrase name, List<Step> stretches) implements Layer {
        public Hatch {
            stretches = List.copyOf(stretches);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.hatch(this);
        }
    }

    /** The shape of a mark. */
    enum Shape {
        CIRCLE,
        DIAMOND,
        DOWN,
        UP,
        DOT,
        SQUARE,
        CROSS
    }

    /** Something at an hour, with what is written beside it. */
    record Mark(double x, double y, Optional<Phrase> label) {}

    /** Single values. */
    record Marks(String id, Phrase name, Shape shape, List<Mark> marks, String color) implements Layer {
        public Marks {
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.marks(this);
        }
    }

    /** Names on a line, as many as there is room for; a mark for each. */
    record Strip(String id, Phrase name, List<Mark> marks) implements Layer {
        public Strip {
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.strip(this);
        }
    }

    /** Numbers on a line, each over its hour. */
    record Amounts(String id, Phrase name, List<Mark> marks, String color) implements Layer {
        public Amounts {
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.amounts(this);
        }
    }

    /** A sentence in the middle of a panel, where data would be. */
    record Silence(double y, Phrase text) implements Layer {
        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.silence(this);
        }
    }

    /** What a mark stands for. */
    record KeyEntry(Phrase name, Shape shape, String color) {}

    /** Which line is which, where lines cross too often to be named at their ends. */
    record Key(List<KeyEntry> entries) implements Layer {
        public Key {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.key(this);
        }
    }

    /** The name of a line, at its end. */
    record EndLabels(List<Mark> marks) implements Layer {
        public EndLabels {
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(LayerVisitor<R> visitor) {
            return visitor.endLabels(this);
        }
    }
}
