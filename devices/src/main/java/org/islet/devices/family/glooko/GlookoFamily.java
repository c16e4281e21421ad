package org.islet.devices.family.glooko;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Exports of Glooko: a zip, or one table out of it. */
public final class GlookoFamily extends ExportFamily {

    public GlookoFamily() {
        super(
                "glooko",
                "Glooko export",
                "Glooko",
                "Glooko CSV export (zip)",
                List.of(
                        "sensor-glucose",
                        "meter-readings",
                        "boluses-with-calculator-input",
                        "basal",
                        "daily-totals",
                        "alarms",
                        "carbohydrate",
                        "exercise",
                        "notes"),
                List.of("name-dropped", "serial-numbers"));
    }

    @Override
    public Decoder decoder() {
        return new GlookoDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return GlookoDecoder.likenessOf(file);
    }
}
