package org.islet.devices.family.lifescanultramini;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.PrintedText;

/** LifeScan OneTouch UltraMini and UltraEasy meters. */
public final class UltraMiniFamily implements DeviceFamily {

    @Override
    public String id() {
        return "lifescan-ultramini";
    }

    @Override
    public String title() {
        return "OneTouch UltraMini meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("LifeScan", "OneTouch UltraMini", "UltraMini", DeviceModel.Kind.METER, List.of()),
                new DeviceModel("LifeScan", "OneTouch UltraEasy", "UltraEasy", DeviceModel.Kind.METER, List.of()));
    }

    @Override
    public Support support() {
        return new Support(
                "captures of its frames",
                List.of("meter readings", "serial number, version, unit, clock of the meter"),
                List.of("reading over the serial cable"),
                Verification.C,
                false);
    }

    @Override
    public Likeness likeness(RawCapture capture) {
        boolean isOurs =
                !PrintedText.isIn(capture) && capture.parts().stream().anyMatch(UltraMiniDecoder::beginsWithFrame);
        return isOurs ? Likeness.CERTAIN : Likeness.NO;
    }

    @Override
    public Decoder decoder() {
        return new UltraMiniDecoder();
    }
}
