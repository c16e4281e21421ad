package org.islet.devices.family.tidepool;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;
import org.islet.devices.protocol.json.JsonRecords;

/** Exports of Tidepool: JSON, or the sheets of a workbook. */
public final class TidepoolFamily extends ExportFamily {

    public TidepoolFamily() {
        super(
                "tidepool",
                "Tidepool export",
                "Tidepool",
                "Tidepool JSON and Excel export",
                List.of(
                        "sensor-and-meter-glucose",
                        "ketones",
                        "boluses",
                        "bolus-calculator",
                        "basal",
                        "suspends",
                        "carbohydrate",
                        "activity",
                        "alarms",
                        "primes-and-reservoir-changes",
                        "clock-changes",
                        "pump-settings"),
                List.of("serial-numbers-dropped"));
    }

    @Override
    public Decoder decoder() {
        return new TidepoolDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        boolean isRecord = JsonRecords.first(file)
                .filter(record -> record.has("type") && !record.has("sgv") && !record.has("dateString"))
                .filter(record -> record.has("uploadId") || record.has("deviceTime") || record.has("deviceId"))
                .isPresent();
        return isRecord || TidepoolSheet.isOne(file) ? MatchConfidence.CERTAIN : MatchConfidence.NO;
    }
}
