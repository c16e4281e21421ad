package org.islet.devices.family.bluetoothglucose;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.PrintedText;

/** Any meter with the Bluetooth glucose profile. */
public final class BluetoothGlucoseFamily implements DeviceFamily {

    @Override
    public String id() {
        return "bluetooth-glucose";
    }

    @Override
    public String title() {
        return "Bluetooth glucose meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(new DeviceModel(
                "several makers",
                "meters with the Bluetooth glucose profile",
                "",
                DeviceModel.Kind.METER,
                Connection.Bluetooth.GLUCOSE));
    }

    @Override
    public Support support() {
        return Support.of(
                "captured-measurements",
                List.of("meter-readings", "control-solution-marked", "context-of-readings"),
                List.of("over-bluetooth"),
                Verification.D,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        var announcing = MeasurementDecoder.announcing(capture.parts());
        boolean isAllKnown = capture.parts().stream()
                .allMatch(part -> Measurement.isOne(part.bytes()) || MeasurementDecoder.isContext(part, announcing));
        return !capture.parts().isEmpty() && isAllKnown && !PrintedText.isIn(capture)
                ? MatchConfidence.POSSIBLE
                : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new MeasurementDecoder();
    }
}
