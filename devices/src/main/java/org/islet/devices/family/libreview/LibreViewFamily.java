package org.islet.devices.family.libreview;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of LibreView. */
public final class LibreViewFamily extends ExportFamily {

    public LibreViewFamily() {
        super(
                "libreview",
                "LibreView export",
                "Abbott",
                "LibreView CSV export",
                List.of("sensor-history", "scans", "strip-and-ketone-readings", "insulin", "carbohydrate", "notes"),
                List.of("name-dropped", "device-and-serial-number"));
    }

    @Override
    public Decoder decoder() {
        return new LibreViewDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new LibreViewDecoder().likeness(file);
    }
}
