package org.islet.devices.family.glucosetable;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Plain tables of a time and a glucose value a row. */
public final class GlucoseTableFamily extends ExportFamily {

    public GlucoseTableFamily() {
        super(
                "glucose-table",
                "Plain glucose table",
                "any",
                "CSV with time and glucose_mg_dl or glucose_mmol_l",
                List.of("glucose-readings"),
                List.of("all-other-columns"));
    }

    @Override
    public Decoder decoder() {
        return new GlucoseTableDecoder();
    }

    /** A table that does not name its unit is ours too: the decoder says what is missing. */
    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new GlucoseTableDecoder().likeness(file);
    }
}
