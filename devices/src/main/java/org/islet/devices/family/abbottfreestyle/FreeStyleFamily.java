package org.islet.devices.family.abbottfreestyle;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;

/** FreeStyle Lite and Freedom, Precision Xtra and Optium meters. */
public final class FreeStyleFamily implements DeviceFamily {

    private static final List<UsbId> CABLE = List.of(new UsbId(0x1A61, 0x3420));

    @Override
    public String id() {
        return "abbott-freestyle";
    }

    @Override
    public String title() {
        return "FreeStyle and Precision meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("Abbott", "FreeStyle Lite, Freedom Lite", "Lite", DeviceModel.Kind.METER, List.of()),
                new DeviceModel("Abbott", "Precision Xtra, Optium Xceed", "Xtra", DeviceModel.Kind.METER, CABLE));
    }

    @Override
    public Support support() {
        return new Support(
                "captures of its memory dump",
                List.of("meter and ketone readings", "control solution, marked"),
                List.of("reading over the strip-port cable"),
                Verification.D,
                false);
    }

    @Override
    public Likeness likeness(RawCapture capture) {
        if (DeviceMemory.isExceededBy(capture)) {
            return Likeness.NO;
        }
        return capture.parts().stream().anyMatch(FreeStyleDecoder::looksLikeDump) ? Likeness.CERTAIN : Likeness.NO;
    }

    @Override
    public Decoder decoder() {
        return new FreeStyleDecoder();
    }
}
