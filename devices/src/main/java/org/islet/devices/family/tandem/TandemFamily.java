package org.islet.devices.family.tandem;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** The therapy timeline of t:connect in one file, or the tables of Tandem Source in a zip. */
public final class TandemFamily extends ExportFamily {

    public TandemFamily() {
        super(
                "tandem",
                "Tandem therapy timeline",
                "Tandem",
                "t:connect and Tandem Source CSV export",
                List.of(
                        "sensor-glucose",
                        "calibrations",
                        "meter-readings",
                        "boluses-with-calculator-input",
                        "basal",
                        "suspends",
                        "active-insulin",
                        "notes"),
                List.of("name-dropped", "device-and-serial-number"));
    }

    @Override
    public Decoder decoder() {
        return new TandemDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new TandemDecoder().likeness(file);
    }
}
