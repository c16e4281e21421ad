package org.islet.it.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.reports.timeline.PlacedEvent;

/** Placed days as the peer takes them, record by record: readings in mmol/L, boluses, and basal rates of four hours. */
final class PeerRecords {

    private static final long FOUR_HOURS = 4 * 60 * 60 * 1000L;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final JsonArray records = new JsonArray();

    private PeerRecords() {}

    static String of(List<PlacedEvent> events) {
        var written = new PeerRecords();
        events.forEach(written::add);
        written.addUpload(events.get(events.size() - 1));
        return written.records.toString();
    }

    private void add(PlacedEvent placed) {
        if (placed.event() instanceof GlucoseReading reading) {
            JsonObject record = record("cbg", placed, "sensor-1");
            record.addProperty("units", "mmol/L");
            record.addProperty("value", reading.value().map(Glucose::inMmolPerL).orElseThrow());
        } else if (placed.event() instanceof Bolus bolus) {
            JsonObject record = record("bolus", placed, "pump-1");
            record.addProperty("subType", "normal");
            record.addProperty(
                    "normal", bolus.delivered().map(InsulinUnits::value).orElseThrow());
        } else if (placed.event() instanceof Basal basal) {
            JsonObject record = record("basal", placed, "pump-1");
            record.addProperty("deliveryType", "scheduled");
            record.addProperty("rate", basal.rate().map(InsulinUnits::value).orElseThrow());
            record.addProperty("duration", FOUR_HOURS);
        }
    }

    private void addUpload(PlacedEvent last) {
        JsonObject upload = record("upload", last, "pump-1");
        var tags = new JsonArray();
        tags.add("insulin-pump");
        tags.add("cgm");
        upload.add("deviceTags", tags);
        upload.addProperty("timezone", "UTC");
    }

    private JsonObject record(String type, PlacedEvent placed, String device) {
        var record = new JsonObject();
        record.addProperty("type", type);
        record.addProperty("id", "record-" + records.size());
        record.addProperty("time", WRITTEN.format(placed.at().orElseThrow().atOffset(ZoneOffset.UTC)) + ".000Z");
        record.addProperty("deviceTime", WRITTEN.format(placed.local().orElseThrow()));
        record.addProperty("timezoneOffset", 0);
        record.addProperty("deviceId", device);
        record.addProperty("uploadId", "upload-1");
        records.add(record);
        return record;
    }
}
