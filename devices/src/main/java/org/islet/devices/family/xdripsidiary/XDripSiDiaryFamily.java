package org.islet.devices.family.xdripsidiary;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Files xDrip exports for SiDiary, as they are or zipped. */
public final class XDripSiDiaryFamily extends ExportFamily {

    public XDripSiDiaryFamily() {
        super(
                "xdrip-sidiary",
                "xDrip export for SiDiary",
                "xDrip",
                "xDrip SiDiary CSV export",
                List.of("sensor-glucose", "meter-readings", "carbohydrate", "insulin", "remarks"),
                List.of());
    }

    @Override
    public Decoder decoder() {
        return new XDripSiDiaryDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new XDripSiDiaryDecoder().likeness(file);
    }
}
