package org.islet.devices.family.carelinkconnect;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;
import org.islet.devices.protocol.json.JsonRecords;

/** The JSON of CareLink Connect: the last day of a pump or sensor. */
public final class CareLinkConnectFamily extends ExportFamily {

    public CareLinkConnectFamily() {
        super(
                "carelink-connect",
                "CareLink Connect data",
                "Medtronic",
                "CareLink Connect JSON",
                List.of("sensor-glucose", "last-alarm", "active-insulin", "markers", "reservoir-and-battery"),
                List.of("names-and-serial-numbers-dropped", "alert-limits", "time-to-calibration"));
    }

    @Override
    public Decoder decoder() {
        return new CareLinkConnectDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return JsonRecords.first(file).filter(CareLinkConnectDecoder::isOne).isPresent()
                ? MatchConfidence.CERTAIN
                : MatchConfidence.NO;
    }
}
