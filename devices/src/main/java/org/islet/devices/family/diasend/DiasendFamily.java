package org.islet.devices.family.diasend;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Workbooks that Diasend exported, by their sheets; the system itself was closed in 2022. */
public final class DiasendFamily extends ExportFamily {

    public DiasendFamily() {
        super(
                "diasend",
                "Diasend export",
                "Diasend",
                "Diasend Excel export (xls)",
                List.of("sensor-glucose", "meter-readings", "boluses", "basal", "carbohydrate", "notes"),
                List.of("name-dropped", "device-and-serial-number", "alarms", "pump-settings"));
    }

    @Override
    public Decoder decoder() {
        return new DiasendDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new DiasendDecoder().likeness(file);
    }
}
