package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportRequest;

/** A report's numbers as one JSON object: the numbers on the page, unrounded, and the series behind its charts. */
public final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    /** Writes UTF-8 and leaves the stream open. Glucose is in the unit of the request. */
    public static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            var fields = new ReportFields(json, report.request().unit());
            json.writeStartObject();
            writeRequest(json, fields, report.request());
            writeProvenance(json, fields, report.provenance());
            json.writeStringField("summary", report.summary());
            if (report instanceof DailySummary summary) {
                new DayFields(fields).write(summary);
            } else if (report instanceof GlucoseProfile profile) {
                new ProfileFields(fields).write(profile);
            }
            json.writeEndObject();
        }
    }

    private static void writeRequest(JsonGenerator json, ReportFields fields, ReportRequest request)
            throws IOException {
        json.writeStringField("report", request.kind().id());
        json.writeStringField("from", request.period().from().toString());
        json.writeStringField("to", request.period().to().toString());
        json.writeStringField("zone", request.period().zone().getId());
        json.writeStringField("unit", request.unit().symbol());
        json.writeObjectFieldStart("targets");
        json.writeStringField("preset", request.targets().preset().name().toLowerCase(Locale.ROOT));
        fields.limit("veryLow", request.targets().veryLow());
        fields.limit("low", request.targets().low());
        fields.limit("high", request.targets().high());
        fields.limit("veryHigh", request.targets().veryHigh());
        json.writeEndObject();
        json.writeArrayFieldStart("sources");
        for (ReportRequest.DataSource source : request.sources()) {
            json.writeStartObject();
            json.writeStringField("device", source.device());
            json.writeStringField(
                    "lastUpload", source.lastUpload().map(Object::toString).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProvenance(JsonGenerator json, ReportFields fields, Provenance provenance)
            throws IOException {
        json.writeObjectFieldStart("sufficiency");
        json.writeNumberField("days", provenance.sufficiency().days());
        json.writeNumberField("daysWithData", provenance.sufficiency().daysWithData());
        json.writeNumberField("readings", provenance.sufficiency().readings());
        fields.number("activePercent", provenance.sufficiency().activePercent());
        json.writeBooleanField("isEnough", provenance.sufficiency().isEnough());
        json.writeEndObject();
        json.writeArrayFieldStart("remarks");
        for (String remark : provenance.remarks()) {
            json.writeString(remark);
        }
        json.writeEndArray();
        json.writeStringField("dataSha256", provenance.dataSha256());
        json.writeStringField("software", provenance.software());
        json.writeStringField("formulas", provenance.formulas());
    }
}
