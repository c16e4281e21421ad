package org.islet.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Targets;

/** What the charts have in common: a day of hours to the right, and the way glucose is put upon them. */
final class Axes {

    private Axes() {}

    /** Glucose as its chart counts it. */
    static double on(Glucose glucose, GlucoseUnit unit) {
        return Notation.rounded(Notation.in(glucose, unit));
    }

    static JsonObjectBuilder point(double hour, double value) {
        return Json.createObjectBuilder().add("x", hour).add("y", value);
    }

    static JsonObjectBuilder hours(double hours) {
        return Json.createObjectBuilder()
                .add("type", "linear")
                .add("min", 0)
                .add("max", hours)
                .add("offset", false)
                .add(
                        "grid",
                        Json.createObjectBuilder()
                                .add("color", "--line")
                                .add("drawTicks", false)
                                .add("offset", false))
                .add("border", Json.createObjectBuilder().add("display", false))
                .add(
                        "ticks",
                        Json.createObjectBuilder()
                                .add("stepSize", 3)
                                .add("color", "--muted")
                                .add("maxRotation", 0));
    }

    static JsonObjectBuilder values(double top, String title) {
        return Json.createObjectBuilder()
                .add("type", "linear")
                .add("min", 0)
                .add("max", top)
                .add("grid", Json.createObjectBuilder().add("display", false))
                .add("border", Json.createObjectBuilder().add("display", false))
                .add("ticks", Json.createObjectBuilder().add("color", "--muted").add("includeBounds", false))
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", title)
                                .add("color", "--muted"));
    }

    /** The ruler of the ranges: the extender draws the target band and labels the limits. */
    static JsonObjectBuilder limits(Targets targets, GlucoseUnit unit) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Glucose limit : new Glucose[] {targets.veryLow(), targets.low(), targets.high(), targets.veryHigh()}) {
            lines.add(on(limit, unit));
        }
        return Json.createObjectBuilder()
                .add("low", on(targets.low(), unit))
                .add("high", on(targets.high(), unit))
                .add("lines", lines);
    }

    static JsonObjectBuilder options(JsonObjectBuilder scales, JsonObjectBuilder islet) {
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", scales)
                .add("plugins", Json.createObjectBuilder().add("islet", islet));
    }
}
