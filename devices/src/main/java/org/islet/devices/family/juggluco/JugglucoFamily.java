package org.islet.devices.family.juggluco;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Readings exported by Juggluco: its stream, its history or its scans. */
public final class JugglucoFamily extends ExportFamily {

    public JugglucoFamily() {
        super(
                "juggluco",
                "Juggluco export",
                "Juggluco",
                "Juggluco export of stream, history or scans",
                List.of("sensor-glucose"),
                List.of("device-and-serial-number"));
    }

    @Override
    public Decoder decoder() {
        return new JugglucoDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new JugglucoDecoder().likeness(file);
    }
}
