package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseProfile.Thumbnail;

/** The numbers and the curve of a glucose profile. */
final class ProfileFields {

    private final ReportFields fields;
    private final JsonGenerator json;

    ProfileFields(ReportFields fields) {
        this.fields = fields;
        this.json = fields.json();
    }

    void write(GlucoseProfile profile) throws IOException {
        fields.statistics(profile.statistics());
        json.writeObjectFieldStart("goals");
        fields.number("inRangeOver", profile.goals().inRangeOver());
        fields.number("belowUnder", profile.goals().belowUnder());
        fields.number("veryLowUnder", profile.goals().veryLowUnder());
        fields.number("aboveUnder", profile.goals().aboveUnder());
        fields.number("veryHighUnder", profile.goals().veryHighUnder());
        json.writeEndObject();
        json.writeObjectFieldStart("episodesADay");
        fields.number("low", profile.episodes().low());
        fields.number("veryLow", profile.episodes().veryLow());
        fields.number("high", profile.episodes().high());
        json.writeEndObject();
        json.writeArrayFieldStart("curve");
        for (ProfilePoint point : profile.curve()) {
            write(point);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("days");
        for (Thumbnail day : profile.days()) {
            write(day);
        }
        json.writeEndArray();
    }

    private void write(ProfilePoint point) throws IOException {
        json.writeStartObject();
        fields.number("hour", point.hour());
        json.writeNumberField("readings", point.readings());
        fields.mgPerDl("p5", point.p5());
        fields.mgPerDl("p25", point.p25());
        fields.mgPerDl("p50", point.p50());
        fields.mgPerDl("p75", point.p75());
        fields.mgPerDl("p95", point.p95());
        json.writeEndObject();
    }

    private void write(Thumbnail day) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        fields.shares(day.shares());
        fields.traces("sensor", day.traces());
        json.writeEndObject();
    }
}
