package org.islet.devices.family.nightscout;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;

/** What a Nightscout site gives under its API: entries as JSON or table, treatments, profiles. */
public final class NightscoutFamily extends ExportFamily {

    public NightscoutFamily() {
        super(
                "nightscout",
                "Nightscout data",
                "Nightscout",
                "Nightscout entries, treatments and profile",
                List.of(
                        "sensor-glucose-with-trend",
                        "meter-readings",
                        "boluses",
                        "carbohydrate",
                        "temporary-basal",
                        "suspends",
                        "site-and-reservoir-changes",
                        "exercise-and-notes",
                        "profiles",
                        "battery-and-reservoir-of-status"),
                List.of("who-entered-it-dropped", "what-a-loop-planned", "raw-sensor-values"));
    }

    @Override
    public Decoder decoder() {
        return new NightscoutDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        boolean isJson =
                JsonRecords.first(file).filter(NightscoutFamily::isRecord).isPresent();
        return isJson || EntriesTable.isOne(file) || RecordTable.isOne(file)
                ? MatchConfidence.CERTAIN
                : MatchConfidence.NO;
    }

    private static boolean isRecord(JsonRecord record) {
        boolean isEntry = record.has("sgv")
                || record.has("mbg")
                || (record.has("dateString") || record.has("date")) && record.has("type");
        boolean isTreatment =
                record.has("eventType") && (record.has("created_at") || record.has("timestamp") || record.has("mills"));
        boolean isProfile = record.has("store") && record.has("defaultProfile");
        boolean isAnswer = record.fields().get("result") instanceof List<?>
                && record.records("result").stream().limit(1).anyMatch(NightscoutFamily::isRecord);
        return isEntry || isTreatment || isProfile || isAnswer || DeviceStatus.isOne(record);
    }
}
