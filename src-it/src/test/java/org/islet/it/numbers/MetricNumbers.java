package org.islet.it.numbers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;

/** The numbers that metrics and reports have in common. Shares are none: metrics count readings, reports time. */
final class MetricNumbers {

    /** The id of a figure, and of the metric that is the same number. */
    private static final Map<String, String> SAME = Map.of(
            "mean", "mean",
            "standardDeviation", "sd",
            "cvPercent", "cv_percent",
            "gmiPercent", "gmi",
            "lowest", "min",
            "highest", "max");

    private MetricNumbers() {}

    /** Those figures of a glucose profile that metrics say otherwise or not at all. */
    static List<String> otherThan(JsonObject report, JsonObject metrics) {
        var words = new JsonWords(report);
        List<String> found = new ArrayList<>();
        int compared = 0;
        for (JsonObject figure : JsonLines.figuresOf(report)) {
            String id = JsonWords.text(figure, "id");
            if (SAME.containsKey(id) && !figure.get("value").isJsonNull()) {
                compared++;
                String said = words.number(asFigure(figure, metric(metrics, SAME.get(id))));
                if (!said.equals(words.number(figure))) {
                    found.add(id + ": " + words.number(figure) + " in the report, " + said + " in the metrics");
                }
            }
        }
        if (compared < SAME.size() - 1) {
            found.add("only " + compared + " figures to compare");
        }
        return found;
    }

    /** The metric's value in the place of the figure's, in the figure's unit. */
    private static JsonObject asFigure(JsonObject figure, JsonElement value) {
        JsonObject copy = figure.deepCopy();
        boolean isMmol = JsonWords.text(figure, "unit").equals(GlucoseUnit.MMOL_PER_L.symbol());
        if (isMmol && !value.isJsonNull()) {
            copy.addProperty("value", Glucose.mgPerDl(value.getAsDouble()).inMmolPerL());
        } else {
            copy.add("value", value);
        }
        return copy;
    }

    private static JsonElement metric(JsonObject metrics, String id) {
        for (JsonElement metric : metrics.getAsJsonArray("metrics")) {
            if (JsonWords.text(metric.getAsJsonObject(), "id").equals(id)) {
                return metric.getAsJsonObject().get("value");
            }
        }
        throw new AssertionError("no metric is called " + id);
    }
}
