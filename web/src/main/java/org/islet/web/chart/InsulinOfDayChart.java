package org.islet.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.Notation;

/** A day's insulin and food: boluses as bars, the basal rate as filled steps, carbohydrate at the top. */
final class InsulinOfDayChart {

    private static final double HEADROOM = 1.15;

    private InsulinOfDayChart() {}

    static String json(DailySummary report, Day day) {
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(food(report, day))
                .add(boluses(day))
                .add(basal(day));
        JsonObjectBuilder rates = Axes.values(report.basalTop() * 2, "U/h")
                .add("position", "right")
                .add("display", !day.basal().isEmpty());
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add("x", Axes.hours(day.hours()))
                .add("y", Axes.values(report.insulinTop() * HEADROOM, "U"))
                .add("rate", rates);
        JsonObjectBuilder islet = Json.createObjectBuilder()
                .add("unit", "")
                .add("ticks", GlucoseOfDayChart.ticks(day))
                .add("suspended", suspensions(day));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add("options", Axes.options(scales, islet))
                .build()
                .toString();
    }

    private static JsonObjectBuilder boluses(Day day) {
        JsonArrayBuilder bars = Json.createArrayBuilder();
        for (BolusMark bolus : day.boluses()) {
            bolus.units()
                    .ifPresent(units ->
                            bars.add(Axes.point(bolus.hour(), units).add("text", Notation.insulin(units) + " U")));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("label", "Bolus")
                .add("data", bars)
                .add("backgroundColor", "--insulin")
                .add("barThickness", 6);
    }

    /** Between steps that do not meet no rate is known: a point without a value breaks the line. */
    private static JsonObjectBuilder basal(Day day) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        double known = 0;
        for (BasalStep step : day.basal()) {
            if (step.fromHour() > known) {
                steps.add(Json.createObjectBuilder().add("x", known).addNull("y"));
            }
            String text = Notation.insulin(step.rate()) + " U/h";
            steps.add(Axes.point(step.fromHour(), step.rate()).add("text", text));
            steps.add(Axes.point(step.toHour(), step.rate()).add("text", text));
            known = step.toHour();
        }
        return Json.createObjectBuilder()
                .add("label", "Basal")
                .add("data", steps)
                .add("yAxisID", "rate")
                .add("fill", "origin")
                .add("borderColor", "--insulin")
                .add("borderWidth", 1)
                .add("backgroundColor", "--insulin-light")
                .add("pointRadius", 0)
                .add("pointHitRadius", 6);
    }

    private static JsonObjectBuilder food(DailySummary report, Day day) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        day.food().stream()
                .filter(food -> !food.isRepeated())
                .forEach(food -> points.add(Axes.point(food.hour(), report.insulinTop())
                        .add("text", Notation.whole(food.amount()) + " " + food.unit())));
        return Json.createObjectBuilder()
                .add("label", "Carbohydrate")
                .add("data", points)
                .add("showLine", false)
                .add("pointStyle", "rect")
                .add("pointRadius", 5)
                .add("borderColor", "--carbs")
                .add("backgroundColor", "--carbs")
                .add("labelled", true);
    }

    private static JsonArrayBuilder suspensions(Day day) {
        JsonArrayBuilder stretches = Json.createArrayBuilder();
        day.suspensions()
                .forEach(stretch -> stretches.add(
                        Json.createArrayBuilder().add(stretch.fromHour()).add(stretch.toHour())));
        return stretches;
    }
}
