package org.islet.web.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseProfile;

/** The door of this room for pages: a chart for each picture of a report. */
@Named
@ApplicationScoped
public class Charts {

    public String profile(GlucoseProfile profile) {
        return ProfileChart.json(profile);
    }

    public String glucoseOf(DailySummary report, Day day) {
        return GlucoseOfDayChart.json(report, day);
    }

    public String insulinOf(DailySummary report, Day day) {
        return InsulinOfDayChart.json(report, day);
    }

    public String thumbnail(GlucoseProfile profile, GlucoseProfile.Thumbnail day) {
        return Sparkline.path(day.traces(), day.hours(), profile.scaleTop());
    }

    public String bandTop(GlucoseProfile profile) {
        return Sparkline.height(profile.request().targets().high(), profile.scaleTop());
    }

    public String bandHeight(GlucoseProfile profile) {
        return Sparkline.span(
                profile.request().targets().low(), profile.request().targets().high(), profile.scaleTop());
    }
}
