package org.islet.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.function.ToDoubleFunction;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;

/** The percentile curve: the median as the one strong line, two bands around it. */
final class ProfileChart {

    private static final int HOURS = 24;

    private ProfileChart() {}

    static String json(GlucoseProfile profile) {
        GlucoseUnit unit = profile.request().unit();
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(line(profile, "50 %", ProfilePoint::p50, "--median", 3))
                .add(line(profile, "75 %", ProfilePoint::p75, "--band-inner", 0))
                .add(line(profile, "25 %", ProfilePoint::p25, "--band-inner", 0)
                        .add("fill", "-1")
                        .add("backgroundColor", "--band-inner"))
                .add(line(profile, "95 %", ProfilePoint::p95, "--band-outer", 0))
                .add(line(profile, "5 %", ProfilePoint::p5, "--band-outer", 0)
                        .add("fill", "-1")
                        .add("backgroundColor", "--band-outer"));
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add("x", Axes.hours(HOURS))
                .add("y", Axes.values(Axes.on(profile.scaleTop(), unit), unit.symbol()));
        JsonObjectBuilder islet = Axes.limits(profile.request().targets(), unit)
                .add("labels", true)
                .add("unit", unit.symbol());
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add("options", Axes.options(scales, islet))
                .build()
                .toString();
    }

    private static JsonObjectBuilder line(
            GlucoseProfile profile, String label, ToDoubleFunction<ProfilePoint> percentile, String color, int width) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (ProfilePoint point : profile.curve()) {
            Glucose glucose = Glucose.mgPerDl(percentile.applyAsDouble(point));
            points.add(
                    Axes.point(point.hour(), Axes.on(glucose, profile.request().unit())));
        }
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", points)
                .add("borderColor", color)
                .add("borderWidth", width)
                .add("pointRadius", 0)
                .add("pointHitRadius", 0);
    }
}
