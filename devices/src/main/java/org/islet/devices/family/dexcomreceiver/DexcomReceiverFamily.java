package org.islet.devices.family.dexcomreceiver;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** Dexcom G4, G5 and G6 receivers. */
public final class DexcomReceiverFamily implements DeviceFamily {

    /** A serial line within USB, to which its speed means nothing. */
    private static final Connection USB = new Connection.Serial(List.of(new UsbId(0x22A3, 0x0047)), Optional.empty());

    static final String ID = "dexcom-receiver";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Dexcom receivers";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("Dexcom", "G4 Platinum receiver", "G4", DeviceModel.Kind.RECEIVER, USB),
                new DeviceModel("Dexcom", "G5 Mobile receiver", "G5", DeviceModel.Kind.RECEIVER, USB),
                new DeviceModel("Dexcom", "G6 touchscreen receiver", "G6", DeviceModel.Kind.RECEIVER, USB));
    }

    @Override
    public Support support() {
        return Support.of(
                "usb-cable",
                List.of(
                        "sensor-glucose",
                        "calibrations",
                        "meter-entries",
                        "sensor-sessions",
                        "events",
                        "clock-changes"),
                List.of("settings-deviation-and-log-records", "the-g7-receiver"),
                Verification.B,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        boolean isOurs =
                !PrintedText.isIn(capture) && capture.parts().stream().anyMatch(ReceiverDecoder::beginsWithPage);
        return isOurs ? MatchConfidence.CERTAIN : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new ReceiverDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("dexcom-receiver.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new ReceiverDriver());
    }
}
