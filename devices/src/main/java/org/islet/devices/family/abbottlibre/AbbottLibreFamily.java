package org.islet.devices.family.abbottlibre;

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
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** FreeStyle Libre readers, Precision Neo and InsuLinx meters. */
public final class AbbottLibreFamily implements DeviceFamily {

    static final String ID = "abbott-libre";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "FreeStyle Libre readers, Neo and InsuLinx meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("Abbott", "FreeStyle Libre reader", "Libre", DeviceModel.Kind.RECEIVER, hid(0x3650)),
                new DeviceModel(
                        "Abbott", "FreeStyle Libre Pro reader", "LibrePro", DeviceModel.Kind.RECEIVER, hid(0x3670)),
                new DeviceModel(
                        "Abbott", "FreeStyle Precision Neo, Optium Neo", "Neo", DeviceModel.Kind.METER, hid(0x3850)),
                new DeviceModel("Abbott", "FreeStyle InsuLinx", "InsuLinx", DeviceModel.Kind.METER, hid(0x3460)));
    }

    private static Connection hid(int product) {
        return new Connection.Hid(List.of(new UsbId(0x1A61, product)));
    }

    @Override
    public Support support() {
        return Support.of(
                "usb-cable",
                List.of(
                        "sensor-history-text-and-binary",
                        "scans",
                        "strip-and-ketone-readings",
                        "insulin-and-food-entries",
                        "clock-changes"),
                List.of("comments-personal", "other-binary-records", "insulinx-insulin"),
                Verification.C,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        if (DeviceMemory.isExceededBy(capture)) {
            return MatchConfidence.NO;
        }
        return CaptureProbe.at(capture).isSound() ? MatchConfidence.CERTAIN : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new LibreDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("abbott-reader.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new AbbottLibreDriver());
    }
}
