package org.islet.devices.family.taidoc;

import java.util.List;
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

/** TaiDoc TD-42xx meters. */
public final class TaidocFamily implements DeviceFamily {

    @Override
    public String id() {
        return "taidoc";
    }

    @Override
    public String title() {
        return "TaiDoc meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(new DeviceModel(
                "TaiDoc",
                "TD-4277 and others of the TD-42 line",
                "TD-42xx",
                DeviceModel.Kind.METER,
                new Connection.Hid(List.of(new UsbId(0x10C4, 0xEA80)))));
    }

    @Override
    public Support support() {
        return Support.of(
                "captured-frames",
                List.of("meter-readings-with-meal-mark"),
                List.of("over-usb", "temperature"),
                Verification.C,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        boolean isOurs =
                !PrintedText.isIn(capture) && capture.parts().stream().anyMatch(TaidocDecoder::beginsWithFrame);
        return isOurs ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new TaidocDecoder();
    }
}
