package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.InsulinOfDay;

/** The days of a daily summary. */
final class DayFields {

    private final ReportFields fields;
    private final JsonGenerator json;

    DayFields(ReportFields fields) {
        this.fields = fields;
        this.json = fields.json();
    }

    void write(DailySummary summary) throws IOException {
        json.writeArrayFieldStart("days");
        for (Day day : summary.days()) {
            write(day);
        }
        json.writeEndArray();
    }

    private void write(Day day) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        fields.number("hours", day.hours());
        json.writeStringField("summary", day.summary());
        fields.statistics(day.statistics());
        insulin(day.insulin());
        fields.number("carbGrams", day.carbGrams());
        fields.traces("sensor", day.traces());
        fields.points("meter", day.meterReadings());
        fields.points("calibrations", day.calibrations());
        boluses(day.boluses());
        basal(day.basal());
        food(day.food());
        notes("markers", day.markers());
        notes("alarms", day.alarms());
        json.writeArrayFieldStart("notes");
        for (String note : day.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void insulin(InsulinOfDay insulin) throws IOException {
        json.writeObjectFieldStart("insulin");
        fields.number("bolusDelivered", insulin.bolusDelivered());
        fields.number("bolusProgrammedOnly", insulin.bolusProgrammedOnly());
        json.writeNumberField("boluses", insulin.boluses());
        fields.number("basal", insulin.basal());
        fields.number("basalHours", insulin.basalHours());
        fields.number("deviceTotal", insulin.deviceTotal());
        json.writeEndObject();
    }

    private void boluses(List<BolusMark> boluses) throws IOException {
        json.writeArrayFieldStart("boluses");
        for (BolusMark bolus : boluses) {
            json.writeStartObject();
            fields.number("hour", bolus.hour());
            fields.number("hours", bolus.hours());
            fields.number("programmed", bolus.programmed());
            fields.number("delivered", bolus.delivered());
            fields.number("recommended", bolus.recommended());
            json.writeBooleanField("automatic", bolus.automatic());
            json.writeBooleanField("secondHalf", bolus.isSecondHalf());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void basal(List<BasalStep> steps) throws IOException {
        json.writeArrayFieldStart("basal");
        for (BasalStep step : steps) {
            json.writeStartObject();
            fields.number("fromHour", step.fromHour());
            fields.number("toHour", step.toHour());
            fields.number("rate", step.rate());
            json.writeStringField("origin", step.origin().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void food(List<FoodMark> food) throws IOException {
        json.writeArrayFieldStart("food");
        for (FoodMark mark : food) {
            json.writeStartObject();
            fields.number("hour", mark.hour());
            fields.number("amount", mark.amount());
            json.writeStringField("unit", mark.unit());
            json.writeBooleanField("isRepeated", mark.isRepeated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void notes(String name, List<Day.Note> notes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Day.Note note : notes) {
            json.writeStartObject();
            fields.number("hour", note.hour());
            json.writeStringField("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
