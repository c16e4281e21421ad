package org.islet.devices.family.xdripdatabase;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** The backup of xDrip, whose tables come here as text. */
public final class XDripDatabaseFamily extends ExportFamily {

    public XDripDatabaseFamily() {
        super(
                "xdrip-database",
                "xDrip database",
                "xDrip",
                "xDrip backup (SQLite)",
                List.of("sensor-glucose", "meter-readings", "calibrations", "insulin", "carbohydrate", "notes"),
                List.of("raw-sensor-values"));
    }

    @Override
    public Decoder decoder() {
        return new XDripDatabaseDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new XDripDatabaseDecoder().likeness(file);
    }
}
