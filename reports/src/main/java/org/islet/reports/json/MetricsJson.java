package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.DayPercentiles;
import org.islet.reports.metrics.Episode;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.words.Words;
import org.jspecify.annotations.Nullable;

/** All metrics of a series as one JSON object; a metric that is not defined is null and says why. */
public final class MetricsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private MetricsJson() {}

    /**
     * Writes UTF-8, definitions in a language, and leaves the stream open.
     *
     * @param exclusions of the same time, obeyed or not when the series was read
     */
    public static void write(MetricsReport report, Exclusions exclusions, Words words, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("readings", report.readings());
            writeTime(json, "from", report.from().orElse(null), report.zone());
            writeTime(json, "to", report.to().orElse(null), report.zone());
            json.writeStringField("zone", report.zone().getId());
            json.writeStringField("targets", report.targets().preset().name().toLowerCase(Locale.ROOT));
            ExclusionsJson.write(exclusions, json);
            writeMetrics(json, report.metrics(), words);
            writeEpisodes(json, report);
            writeProfile(json, report.profile());
            json.writeEndObject();
        }
    }

    private static void writeMetrics(JsonGenerator json, List<MetricsReport.Result> results, Words words)
            throws IOException {
        json.writeArrayFieldStart("metrics");
        for (MetricsReport.Result result : results) {
            json.writeStartObject();
            json.writeStringField("id", result.metric().id());
            if (result.value().isPresent()) {
                json.writeNumberField("value", result.value().getAsDouble());
            } else {
                json.writeNullField("value");
                json.writeStringField("reason", words.say(result.metric().undefinedWhen()));
            }
            json.writeStringField("unit", result.metric().unit());
            json.writeStringField("definition", words.say(result.metric().definition()));
            json.writeNumberField("version", result.metric().version());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEpisodes(JsonGenerator json, MetricsReport report) throws IOException {
        json.writeObjectFieldStart("episodes");
        for (Map.Entry<Episodes.Kind, List<Episode>> list : report.episodes().entrySet()) {
            json.writeArrayFieldStart(list.getKey().name().toLowerCase(Locale.ROOT));
            for (Episode episode : list.getValue()) {
                json.writeStartObject();
                writeTime(json, "start", episode.start(), report.zone());
                writeTime(json, "last", episode.last(), report.zone());
                json.writeNumberField("n", episode.points());
                json.writeNumberField("minutes", episode.minutes());
                json.writeNumberField("mean", episode.meanMgPerDl());
                json.writeNumberField("nadir_or_peak", episode.extremeMgPerDl());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeProfile(JsonGenerator json, Map<Integer, List<DayPercentiles.Bin>> profile)
            throws IOException {
        json.writeObjectFieldStart("profile");
        for (Map.Entry<Integer, List<DayPercentiles.Bin>> bins : profile.entrySet()) {
            json.writeArrayFieldStart("bin_" + bins.getKey() + "min");
            for (DayPercentiles.Bin bin : bins.getValue()) {
                json.writeStartObject();
                json.writeNumberField("minute", bin.minute());
                json.writeNumberField("n", bin.readings());
                json.writeNumberField("p5", bin.p5());
                json.writeNumberField("p10", bin.p10());
                json.writeNumberField("p25", bin.p25());
                json.writeNumberField("p50", bin.p50());
                json.writeNumberField("p75", bin.p75());
                json.writeNumberField("p90", bin.p90());
                json.writeNumberField("p95", bin.p95());
                json.writeNumberField("mean", bin.mean());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeTime(JsonGenerator json, String name, @Nullable Instant time, ZoneId zone)
            throws IOException {
        if (time == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone)));
        }
    }
}
