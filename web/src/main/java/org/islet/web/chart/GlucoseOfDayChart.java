package org.islet.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucosePoint;

/** A day's glucose: the sensor's trace broken at its gaps, meter readings as open circles, calibrations as diamonds. */
final class GlucoseOfDayChart {

    private GlucoseOfDayChart() {}

    static String json(DailySummary report, Day day) {
        GlucoseUnit unit = report.request().unit();
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(marks("Meter", day.meterReadings(), unit, "circle", 6))
                .add(marks("Calibration", day.calibrations(), unit, "rectRot", 7));
        for (List<GlucosePoint> trace : day.traces()) {
            sets.add(Json.createObjectBuilder()
                    .add("label", "Sensor")
                    .add("data", points(trace, unit))
                    .add("borderColor", "--ink")
                    .add("borderWidth", 2)
                    .add("pointRadius", trace.size() == 1 ? 2 : 0)
                    .add("pointHitRadius", 6));
        }
        if (!day.alarms().isEmpty()) {
            sets.add(alarms(report, day));
        }
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add("x", Axes.hours(day.hours()))
                .add("y", Axes.values(Axes.on(report.scaleTop(), unit), unit.symbol()));
        JsonObjectBuilder islet = Axes.limits(report.request().targets(), unit)
                .add("unit", unit.symbol())
                .add("ticks", ticks(day));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add("options", Axes.options(scales, islet))
                .build()
                .toString();
    }

    /** Where the hours of the wall clock stand; on the two odd days of a year they are not where one counts them. */
    static JsonArrayBuilder ticks(Day day) {
        JsonArrayBuilder ticks = Json.createArrayBuilder();
        day.ticks()
                .forEach(tick -> ticks.add(
                        Json.createObjectBuilder().add("value", tick.hour()).add("label", tick.label())));
        return ticks;
    }

    private static JsonArrayBuilder points(List<GlucosePoint> glucose, GlucoseUnit unit) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        glucose.forEach(point -> points.add(Axes.point(point.hour(), Axes.on(point.glucose(), unit))));
        return points;
    }

    private static JsonObjectBuilder marks(
            String label, List<GlucosePoint> glucose, GlucoseUnit unit, String shape, int radius) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", points(glucose, unit))
                .add("showLine", false)
                .add("pointStyle", shape)
                .add("pointRadius", radius)
                .add("pointHoverRadius", radius)
                .add("pointBorderWidth", 2)
                .add("borderColor", "--insulin")
                .add("backgroundColor", "--paper");
    }

    private static JsonObjectBuilder alarms(DailySummary report, Day day) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        double top = Axes.on(report.scaleTop(), report.request().unit());
        day.alarms().forEach(alarm -> points.add(Axes.point(alarm.hour(), top).add("text", alarm.text())));
        return Json.createObjectBuilder()
                .add("label", "Alarm")
                .add("data", points)
                .add("showLine", false)
                .add("pointStyle", "triangle")
                .add("pointRadius", 5)
                .add("borderColor", "--very-low")
                .add("backgroundColor", "--very-low")
                .add("clip", false);
    }
}
