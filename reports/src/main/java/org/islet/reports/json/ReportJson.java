package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.words.Words;

/** A report as one JSON object: its sections with the numbers on the page, unrounded and under ids that do not change. */
public final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    /** Writes UTF-8 and leaves the stream open. Glucose is in the unit of the request. */
    public static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(report, json);
        }
    }

    static void write(Report report, JsonGenerator json) throws IOException {
        Words words = Words.of(report.request());
        var fields = new JsonFields(json, report.request().unit(), words);
        json.writeStartObject();
        json.writeStringField("report", report.id());
        json.writeStringField("title", words.say(report.title()));
        writeRequest(json, fields, report.request());
        writeProvenance(json, fields, report.provenance(), words);
        json.writeStringField("summary", words.say(report.summary()));
        json.writeArrayFieldStart("sections");
        var sections = new JsonSections(json, fields, words);
        for (Section section : report.sections()) {
            sections.write(section);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRequest(JsonGenerator json, JsonFields fields, ReportRequest request) throws IOException {
        json.writeStringField("from", request.period().from().toString());
        json.writeStringField("to", request.period().to().toString());
        json.writeStringField("zone", request.period().zone().getId());
        json.writeStringField("unit", request.unit().symbol());
        json.writeStringField(
                "carbohydrate", request.presentation().habits().carbohydrate().id());
        json.writeStringField("language", request.presentation().locale().toLanguageTag());
        json.writeObjectFieldStart("targets");
        json.writeStringField("preset", request.targets().preset().name().toLowerCase(Locale.ROOT));
        fields.limit("veryLow", request.targets().veryLow());
        fields.limit("low", request.targets().low());
        fields.limit("high", request.targets().high());
        fields.limit("veryHigh", request.targets().veryHigh());
        json.writeEndObject();
        json.writeArrayFieldStart("dayPeriods");
        for (DayPeriods.DayPeriod period : request.dayPeriods().all()) {
            json.writeStartObject();
            json.writeStringField("id", period.kind().id());
            json.writeStringField("from", period.from().toString());
            json.writeStringField("to", period.to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProvenance(JsonGenerator json, JsonFields fields, Provenance provenance, Words words)
            throws IOException {
        json.writeArrayFieldStart("sources");
        for (ReportRequest.DataSource source : provenance.sources()) {
            json.writeStartObject();
            json.writeStringField("device", source.device());
            json.writeStringField(
                    "lastUpload", source.lastUpload().map(Object::toString).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("sufficiency");
        json.writeNumberField("days", provenance.sufficiency().days());
        json.writeNumberField("daysWithData", provenance.sufficiency().daysWithData());
        json.writeNumberField("readings", provenance.sufficiency().readings());
        fields.number("activePercent", provenance.sufficiency().activePercent());
        json.writeBooleanField("isEnough", provenance.sufficiency().isEnough());
        json.writeNumberField("meterReadings", provenance.sufficiency().meterReadings());
        json.writeNumberField("daysWithMeter", provenance.sufficiency().daysWithMeter());
        json.writeNumberField("excludedMinutes", provenance.sufficiency().excludedMinutes());
        json.writeEndObject();
        ExclusionsJson.write(provenance.exclusions(), json);
        fields.phrases("remarks", provenance.said());
        json.writeStringField("dataSha256", provenance.dataSha256());
        json.writeStringField("software", provenance.software());
        json.writeStringField("formulas", provenance.formulas());
    }
}
