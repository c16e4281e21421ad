package org.islet.devices.family.bluetoothcgm;

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

/** Any sensor with the Bluetooth continuous glucose profile. */
public final class BluetoothCgmFamily implements DeviceFamily {

    @Override
    public String id() {
        return "bluetooth-cgm";
    }

    @Override
    public String title() {
        return "Bluetooth glucose sensors";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(new DeviceModel(
                "several makers",
                "sensors with the Bluetooth continuous glucose profile",
                "",
                DeviceModel.Kind.RECEIVER,
                Connection.Bluetooth.CONTINUOUS_GLUCOSE));
    }

    @Override
    public Support support() {
        return Support.of(
                "captured-measurements",
                List.of("sensor-glucose-trend-quality"),
                List.of("over-bluetooth", "run-time-and-features"),
                Verification.C,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        boolean hasValue = capture.parts().stream().anyMatch(SensorValueDecoder::beginsWithValue);
        boolean isAllKnown = capture.parts().stream()
                .allMatch(part -> SensorValueDecoder.beginsWithValue(part)
                        || SessionStart.of(part.bytes()).isPresent());
        return hasValue && isAllKnown && !PrintedText.isIn(capture) ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new SensorValueDecoder();
    }
}
