package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.chart.LayerVisitor;
import org.islet.reports.words.Words;

/** The series of a chart: hours since its first midnight, and values in the unit of the panel. */
final class JsonChart implements LayerVisitor<JsonChart> {

    private final JsonGenerator json;
    private final JsonFields fields;
    private final Words words;

    JsonChart(JsonGenerator json, JsonFields fields, Words words) {
        this.json = json;
        this.fields = fields;
        this.words = words;
    }

    void write(Chart chart) throws IOException {
        fields.number("hours", chart.hours());
        json.writeArrayFieldStart("series");
        try {
            chart.panels().forEach(panel -> panel.layers().forEach(layer -> layer.accept(this)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.writeEndArray();
    }

    @Override
    public JsonChart trace(Layer.Trace trace) {
        return series(trace.id(), "stretches", trace.stretches(), stretch -> {
            json.writeStartArray();
            for (Layer.Point point : stretch) {
                numbers(point.x(), point.y());
            }
            json.writeEndArray();
        });
    }

    @Override
    public JsonChart band(Layer.Band band) {
        return series(band.id(), "stretches", band.stretches(), stretch -> {
            json.writeStartArray();
            for (Layer.Span span : stretch) {
                numbers(span.x(), span.low(), span.high());
            }
            json.writeEndArray();
        });
    }

    @Override
    public JsonChart spans(Layer.Spans spans) {
        return series(spans.id(), "spans", spans.spans(), span -> numbers(span.x(), span.low(), span.high()));
    }

    @Override
    public JsonChart shares(Layer.Shares shares) {
        return series(shares.id(), "shares", shares.shares(), share -> {
            json.writeStartObject();
            fields.number("fromHour", share.from());
            fields.number("toHour", share.to());
            fields.shares(share.shares());
            json.writeEndObject();
        });
    }

    @Override
    public JsonChart bars(Layer.Bars bars) {
        return series(bars.id(), "bars", bars.bars(), bar -> {
            json.writeStartObject();
            fields.number("hour", bar.x());
            fields.number("hours", bar.hours());
            fields.number("value", bar.value());
            json.writeStringField("text", words.say(bar.label()));
            json.writeEndObject();
        });
    }

    @Override
    public JsonChart steps(Layer.Steps steps) {
        return stretches(steps.id(), steps.steps());
    }

    @Override
    public JsonChart hatch(Layer.Hatch hatch) {
        return stretches(hatch.id(), hatch.stretches());
    }

    private JsonChart stretches(String id, List<Layer.Step> steps) {
        return series(id, "steps", steps, step -> {
            json.writeStartObject();
            fields.number("fromHour", step.from());
            fields.number("toHour", step.to());
            fields.number("value", step.value());
            json.writeEndObject();
        });
    }

    @Override
    public JsonChart marks(Layer.Marks marks) {
        return marks(marks.id(), marks.marks());
    }

    @Override
    public JsonChart strip(Layer.Strip strip) {
        return marks(strip.id(), strip.marks());
    }

    @Override
    public JsonChart amounts(Layer.Amounts amounts) {
        return marks(amounts.id(), amounts.marks());
    }

    private JsonChart marks(String id, List<Layer.Mark> marks) {
        return marks.isEmpty()
                ? this
                : series(id, "marks", marks, mark -> {
                    json.writeStartObject();
                    fields.number("hour", mark.x());
                    fields.number("value", mark.y());
                    Optional<Phrase> label = mark.label();
                    if (label.isPresent()) {
                        json.writeStringField("text", words.say(label.get()));
                    }
                    json.writeEndObject();
                });
    }

    @Override
    public JsonChart ground(Layer.Ground ground) {
        return this;
    }

    @Override
    public JsonChart ruler(Layer.Ruler ruler) {
        return this;
    }

    @Override
    public JsonChart silence(Layer.Silence silence) {
        return this;
    }

    @Override
    public JsonChart key(Layer.Key key) {
        return this;
    }

    @Override
    public JsonChart endLabels(Layer.EndLabels labels) {
        return this;
    }

    /** How one element is written. */
    private interface Element<T> {
        void write(T element) throws IOException;
    }

    private <T> JsonChart series(String id, String list, List<T> elements, Element<T> element) {
        try {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart(list);
            for (T one : elements) {
                element.write(one);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void numbers(double... values) throws IOException {
        json.writeStartArray();
        for (double value : values) {
            fields.number(value);
        }
        json.writeEndArray();
    }
}
