package org.islet.reports.chart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.words.Words;

/** Describes a panel of a chart for the page's chart library; the page draws it and computes nothing. */
public final class ScreenChart {

    private static final double HOURS_OF_A_DAY = 24;
    private static final JsonFactory JSON = new JsonFactory();

    private ScreenChart() {}

    public static String json(Chart chart, ChartPanel panel, Words words) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "line");
            var layers = new ScreenLayers(json, words);
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("datasets");
            layers.write(panel.layers());
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("options");
            writeOptions(json, chart, panel);
            json.writeObjectFieldStart("plugins");
            json.writeObjectFieldStart("islet");
            writeTicks(json, chart, panel, words);
            layers.writeGrounds();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeOptions(JsonGenerator json, Chart chart, ChartPanel panel) throws IOException {
        json.writeBooleanField("responsive", true);
        json.writeBooleanField("maintainAspectRatio", false);
        json.writeBooleanField("animation", false);
        json.writeObjectFieldStart("scales");
        json.writeObjectFieldStart("x");
        writeAxis(json, chart.hours());
        json.writeObjectFieldStart("grid");
        json.writeStringField("color", "--line");
        json.writeBooleanField("drawTicks", false);
        json.writeBooleanField("offset", false);
        json.writeEndObject();
        writeLabels(json, panel.hasHours());
        json.writeEndObject();
        json.writeObjectFieldStart("y");
        writeAxis(json, panel.top());
        json.writeObjectFieldStart("grid");
        json.writeBooleanField("display", false);
        json.writeEndObject();
        writeLabels(json, panel.top() != 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeAxis(JsonGenerator json, double to) throws IOException {
        json.writeStringField("type", "linear");
        json.writeNumberField("min", 0);
        json.writeNumberField("max", to);
        json.writeBooleanField("offset", false);
        json.writeObjectFieldStart("border");
        json.writeBooleanField("display", false);
        json.writeEndObject();
    }

    private static void writeLabels(JsonGenerator json, boolean areShown) throws IOException {
        json.writeObjectFieldStart("ticks");
        json.writeBooleanField("display", areShown);
        json.writeStringField("color", "--muted");
        json.writeNumberField("maxRotation", 0);
        json.writeBooleanField("includeBounds", false);
        json.writeEndObject();
    }

    private static void writeTicks(JsonGenerator json, Chart chart, ChartPanel panel, Words words) throws IOException {
        json.writeArrayFieldStart("ticks");
        for (Chart.Tick tick : chart.ticks()) {
            writeTick(json, tick.at(), AxisWords.of(tick, words));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("values");
        for (Chart.ValueTick tick : panel.ticks()) {
            writeTick(json, tick.at(), words.number(tick.value()));
        }
        json.writeEndArray();
        json.writeBooleanField("twelve", words.dates().isTwelveHours());
        json.writeArrayFieldStart("days");
        if (!chart.ticks().isEmpty() && chart.ticks().get(0) instanceof Chart.DayTick first) {
            writeDays(json, first.day(), Math.round(chart.hours() / HOURS_OF_A_DAY), words);
        }
        json.writeEndArray();
    }

    private static void writeDays(JsonGenerator json, LocalDate first, long days, Words words) throws IOException {
        for (long day = 0; day < days; day++) {
            json.writeString(words.dates().day(first.plusDays(day)));
        }
    }

    private static void writeTick(JsonGenerator json, double value, String label) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", value);
        json.writeStringField("label", label);
        json.writeEndObject();
    }
}
