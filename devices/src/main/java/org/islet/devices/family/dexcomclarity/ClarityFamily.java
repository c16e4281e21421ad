package org.islet.devices.family.dexcomclarity;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of Dexcom Clarity. */
public final class ClarityFamily extends ExportFamily {

    public ClarityFamily() {
        super(
                "dexcom-clarity",
                "Dexcom Clarity export",
                "Dexcom",
                "Clarity CSV export",
                List.of(
                        "sensor-glucose",
                        "calibrations",
                        "insulin",
                        "carbohydrate",
                        "exercise",
                        "health-events",
                        "alert-settings",
                        "devices-used"),
                List.of("name-and-birth-date-dropped", "transmitter-time-and-id", "rate-of-change"));
    }

    @Override
    public Decoder decoder() {
        return new ClarityDecoder();
    }

    /** A header in a language we do not know is possible still: the decoder says which header it met. */
    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new ClarityDecoder().likeness(file);
    }
}
