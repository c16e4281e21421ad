package org.islet.devices.family.carelinkpersonal;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.csv.FileText;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of CareLink Personal, the first generation. */
public final class CareLinkPersonalFamily extends ExportFamily {

    private static final int FIRST_LINE = 300;
    private static final String TITLE = "CareLink Personal Data Export File";

    public CareLinkPersonalFamily() {
        super(
                "carelink-personal",
                "CareLink Personal export (2006–2016)",
                "Medtronic",
                "CareLink Personal CSV export, v1",
                List.of(
                        "sensor-glucose-with-isig",
                        "calibrations",
                        "meter-readings",
                        "boluses",
                        "bolus-calculator",
                        "basal",
                        "suspends",
                        "primes-and-rewinds",
                        "alarms",
                        "daily-totals",
                        "clock-changes",
                        "settings"),
                List.of("name-dropped", "serial-numbers"));
    }

    @Override
    public Decoder decoder() {
        return new PersonalDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return FileText.head(file.bytes(), FIRST_LINE).contains(TITLE) ? MatchConfidence.CERTAIN : MatchConfidence.NO;
    }
}
