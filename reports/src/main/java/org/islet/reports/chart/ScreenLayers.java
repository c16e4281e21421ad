package org.islet.reports.chart;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Layer.Mark;
import org.islet.reports.chart.Layer.Point;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.words.Words;

/** The layers of a panel as data sets of the page's chart library, what is over what else first. */
final class ScreenLayers implements LayerVisitor<ScreenLayers> {

    private final JsonGenerator json;
    private final Words words;
    private final List<Layer> grounds = new ArrayList<>();

    ScreenLayers(JsonGenerator json, Words words) {
        this.json = json;
        this.words = words;
    }

    void write(List<Layer> layers) throws IOException {
        try {
            for (int i = layers.size() - 1; i >= 0; i--) {
                layers.get(i).accept(this);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the page draws beside the data: the target, limits, hatches, names of lines, sentences. */
    void writeGrounds() throws IOException {
        for (Layer layer : grounds) {
            if (layer instanceof Layer.Ground ground) {
                json.writeNumberField("low", ground.low());
                json.writeNumberField("high", ground.high());
            } else if (layer instanceof Layer.Silence silence) {
                json.writeStringField("silence", words.say(silence.text()));
            }
        }
        json.writeArrayFieldStart("lines");
        for (Layer layer : grounds) {
            if (layer instanceof Layer.Ruler ruler) {
                json.writeNumber(ruler.at());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suspended");
        for (Layer layer : grounds) {
            if (layer instanceof Layer.Hatch hatch) {
                for (Layer.Step stretch : hatch.stretches()) {
                    json.writeArray(new double[] {stretch.from(), stretch.to()}, 0, 2);
                }
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ends");
        for (Layer layer : grounds) {
            if (layer instanceof Layer.EndLabels labels) {
                for (Mark mark : labels.marks()) {
                    point(mark.x(), mark.y(), mark.label());
                }
            }
        }
        json.writeEndArray();
    }

    @Override
    public ScreenLayers ground(Layer.Ground ground) {
        grounds.add(ground);
        return this;
    }

    @Override
    public ScreenLayers ruler(Layer.Ruler ruler) {
        grounds.add(ruler);
        return this;
    }

    @Override
    public ScreenLayers hatch(Layer.Hatch hatch) {
        grounds.add(hatch);
        return this;
    }

    @Override
    public ScreenLayers silence(Layer.Silence silence) {
        grounds.add(silence);
        return this;
    }

    /** The page writes it beside the panel, where it may run over several lines. */
    @Override
    public ScreenLayers key(Layer.Key key) {
        return this;
    }

    @Override
    public ScreenLayers endLabels(Layer.EndLabels labels) {
        grounds.add(labels);
        return this;
    }

    @Override
    public ScreenLayers trace(Layer.Trace trace) {
        for (List<Point> stretch : trace.stretches()) {
            set(trace.name(), trace.color(), 1.8 * trace.weight(), stretch.size() == 1 ? 2 : 0, () -> {
                points(stretch);
                json.writeNumberField("pointHitRadius", 6);
                if (trace.isDashed()) {
                    json.writeFieldName("borderDash");
                    json.writeArray(new int[] {6, 4}, 0, 2);
                }
            });
        }
        return this;
    }

    @Override
    public ScreenLayers band(Layer.Band band) {
        for (List<Layer.Span> stretch : band.stretches()) {
            set(
                    band.name(),
                    band.color(),
                    0,
                    0,
                    () -> points(stretch.stream()
                            .map(span -> new Point(span.x(), span.high()))
                            .toList()));
            set(band.name(), band.color(), 0, 0, () -> {
                points(stretch.stream()
                        .map(span -> new Point(span.x(), span.low()))
                        .toList());
                fill("-1", band.color());
            });
        }
        return this;
    }

    /** One area, broken between the stretches. */
    @Override
    public ScreenLayers spans(Layer.Spans spans) {
        double half = spans.hours() / 2;
        for (boolean isHigh : new boolean[] {true, false}) {
            set(spans.name(), spans.color(), 0, 0, () -> {
                json.writeArrayFieldStart("data");
                for (Layer.Span span : spans.spans()) {
                    double value = isHigh ? span.high() : span.low();
                    point(span.x() - half, value, Optional.empty());
                    point(span.x() + half, value, Optional.empty());
                    hole(span.x() + half);
                }
                json.writeEndArray();
                if (!isHigh) {
                    fill("-1", spans.color());
                }
            });
        }
        return this;
    }

    /** Areas one over the other from the bottom, the lowest range in front; the pointer says each share by itself. */
    @Override
    public ScreenLayers shares(Layer.Shares shares) {
        set(Phrase.of("range.IN_RANGE"), GlucoseRange.IN_RANGE.token(), 0, 0, () -> {
            json.writeBooleanField("showLine", false);
            json.writeBooleanField("labelled", true);
            json.writeArrayFieldStart("data");
            for (Layer.Share bar : shares.shares()) {
                String inRange = Partition.written(bar.shares(), GlucoseRange.IN_RANGE);
                point((bar.from() + bar.to()) / 2, 100, Optional.of(Phrase.of("number", inRange)));
            }
            json.writeEndArray();
        });
        for (GlucoseRange range : GlucoseRange.values()) {
            set(Phrase.of("range." + range), range.token(), 0, 0, () -> {
                fill("origin", range.token());
                json.writeArrayFieldStart("data");
                for (Layer.Share bar : shares.shares()) {
                    double high = DoubleStream.of(bar.shares().inOrder())
                            .limit(range.ordinal() + 1L)
                            .sum();
                    Optional<Phrase> text = share(bar, range);
                    point(bar.from(), high, text);
                    point(bar.to(), high, text);
                    hole(bar.to());
                }
                json.writeEndArray();
            });
        }
        return this;
    }

    private static Optional<Phrase> share(Layer.Share bar, GlucoseRange range) {
        return Optional.of(Phrase.of("number.unit", Partition.written(bar.shares(), range), "%"));
    }

    @Override
    public ScreenLayers bars(Layer.Bars bars) {
        set(bars.name(), bars.color(), 0, 0, () -> {
            json.writeStringField("type", "bar");
            json.writeNumberField("barThickness", 6);
            json.writeBooleanField("labelled", true);
            json.writeStringField("backgroundColor", "--" + bars.color());
            json.writeArrayFieldStart("data");
            for (Layer.Bar bar : bars.bars()) {
                point(bar.x(), bar.value(), Optional.of(bar.label()));
            }
            json.writeEndArray();
        });
        for (Layer.Bar bar : bars.bars()) {
            if (bar.hours() > 0) {
                double end = bar.x() + bar.hours();
                set(bars.name(), bars.color(), 1, 0, () -> {
                    points(List.of(
                            new Point(bar.x(), 0),
                            new Point(bar.x(), bar.value()),
                            new Point(end, bar.value()),
                            new Point(end, 0)));
                    fill("origin", bars.color() + "-light");
                });
            }
        }
        return this;
    }

    /** Between steps that do not meet nothing is known: a point without a value breaks the line. */
    @Override
    public ScreenLayers steps(Layer.Steps steps) {
        return set(steps.name(), steps.color(), 1, 0, () -> {
            fill("origin", steps.color() + "-light");
            json.writeNumberField("pointHitRadius", 6);
            json.writeArrayFieldStart("data");
            double known = 0;
            for (Layer.Step step : steps.steps()) {
                if (step.from() > known) {
                    hole(known);
                }
                point(step.from(), step.value(), step.label());
                point(step.to(), step.value(), step.label());
                known = step.to();
            }
            json.writeEndArray();
        });
    }

    @Override
    public ScreenLayers marks(Layer.Marks marks) {
        String shape =
                switch (marks.shape()) {
                    case CIRCLE, DOT -> "circle";
                    case DIAMOND -> "rectRot";
                    case DOWN, UP -> "triangle";
                    case SQUARE -> "rect";
                    case CROSS -> "crossRot";
                };
        return marks(marks.name(), marks.color(), shape, marks.shape() == Layer.Shape.DOWN, marks.marks());
    }

    @Override
    public ScreenLayers strip(Layer.Strip strip) {
        return marks(strip.name(), "very-low", "triangle", true, strip.marks());
    }

    @Override
    public ScreenLayers amounts(Layer.Amounts amounts) {
        return marks(amounts.name(), amounts.color(), "rect", false, amounts.marks());
    }

    private ScreenLayers marks(Phrase name, String color, String shape, boolean isTurned, List<Mark> marks) {
        if (marks.isEmpty()) {
            return this;
        }
        return set(name, color, 2, 5, () -> {
            json.writeBooleanField("showLine", false);
            json.writeStringField("pointStyle", shape);
            json.writeNumberField("pointRotation", isTurned ? 180 : 0);
            json.writeStringField("backgroundColor", "--paper");
            json.writeBooleanField("labelled", true);
            json.writeBooleanField("clip", false);
            json.writeArrayFieldStart("data");
            for (Mark mark : marks) {
                point(mark.x(), mark.y(), mark.label());
            }
            json.writeEndArray();
        });
    }

    /** What is written of a set beside its name and pen. */
    private interface Fields {
        void write() throws IOException;
    }

    private ScreenLayers set(Phrase name, String color, double weight, double radius, Fields fields) {
        try {
            json.writeStartObject();
            json.writeStringField("label", words.say(name));
            json.writeStringField("borderColor", "--" + color);
            json.writeNumberField("borderWidth", weight);
            json.writeNumberField("pointRadius", radius);
            fields.write();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void fill(String towards, String color) throws IOException {
        json.writeStringField("fill", towards);
        json.writeStringField("backgroundColor", "--" + color);
    }

    private void points(List<Point> points) throws IOException {
        json.writeArrayFieldStart("data");
        for (Point point : points) {
            point(point.x(), point.y(), Optional.empty());
        }
        json.writeEndArray();
    }

    /** Here a line ends. */
    private void hole(double x) throws IOException {
        json.writeStartObject();
        json.writeNumberField("x", x);
        json.writeNullField("y");
        json.writeEndObject();
    }

    private void point(double x, double y, Optional<Phrase> label) throws IOException {
        json.writeStartObject();
        json.writeNumberField("x", x);
        json.writeNumberField("y", y);
        if (label.isPresent()) {
            json.writeStringField("text", words.say(label.get()));
        }
        json.writeEndObject();
    }
}
