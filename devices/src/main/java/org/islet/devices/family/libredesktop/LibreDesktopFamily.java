package org.islet.devices.family.libredesktop;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of the FreeStyle Libre desktop program. */
public final class LibreDesktopFamily extends ExportFamily {

    public LibreDesktopFamily() {
        super(
                "libre-desktop",
                "FreeStyle Libre desktop export",
                "Abbott",
                "FreeStyle Libre software, text export",
                List.of(
                        "sensor-history",
                        "scans",
                        "strip-and-ketone-readings",
                        "insulin",
                        "carbohydrate",
                        "notes",
                        "clock-changes"),
                List.of("name-dropped"));
    }

    @Override
    public Decoder decoder() {
        return new LibreDesktopDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new LibreDesktopDecoder().likeness(file);
    }
}
