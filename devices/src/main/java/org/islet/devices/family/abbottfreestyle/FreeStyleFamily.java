package org.islet.devices.family.abbottfreestyle;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.Connection.Line;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** FreeStyle Lite and Freedom, Precision Xtra and Optium meters. */
public final class FreeStyleFamily implements DeviceFamily {

    public static final String ID = "abbott-freestyle";

    /** Abbott's own cable and one with a common chip. */
    private static final Connection CABLE =
            Connection.Serial.at(Line.at(19200), new UsbId(0x1A61, 0x3410), Adapters.FTDI);

    private static final Connection STRIP_PORT_CABLE = Connection.Serial.at(Line.at(19200), new UsbId(0x1A61, 0x3420));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "FreeStyle and Precision meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                meter("FreeStyle Lite", "Lite", CABLE),
                meter("FreeStyle Freedom Lite", "FreedomLite", CABLE),
                meter("FreeStyle Mini", "Mini", CABLE),
                meter("Precision Xtra", "Xtra", STRIP_PORT_CABLE),
                meter("Optium Xceed", "Xceed", STRIP_PORT_CABLE),
                meter("FreeStyle Optium", "Optium", STRIP_PORT_CABLE));
    }

    private static DeviceModel meter(String name, String number, Connection cable) {
        return new DeviceModel("Abbott", name, number, DeviceModel.Kind.METER, cable);
    }

    @Override
    public Support support() {
        return Support.of(
                "serial-cable",
                List.of("meter-and-ketone-readings", "control-solution-marked"),
                List.of("over-cable-of-abbott"),
                Verification.D,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        if (DeviceMemory.isExceededBy(capture)) {
            return MatchConfidence.NO;
        }
        return capture.parts().stream().map(CapturePart::head).anyMatch(Dump::isIn)
                ? MatchConfidence.CERTAIN
                : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new FreeStyleDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("freestyle.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new FreeStyleDriver());
    }
}
