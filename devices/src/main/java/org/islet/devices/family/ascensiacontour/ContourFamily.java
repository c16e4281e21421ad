package org.islet.devices.family.ascensiacontour;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** Contour meters with a USB plug or socket. */
public final class ContourFamily implements DeviceFamily {

    public static final String ID = "ascensia-contour";

    private static final int VENDOR = 0x1A79;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Ascensia Contour meters";
    }

    /** The product numbers on USB are those the meters print in their headers, but for the first. */
    @Override
    public List<DeviceModel> models() {
        return List.of(
                meter("Contour USB", "7390", 0x6002),
                meter("Contour Next USB", "7410", 0x7410),
                meter("Contour Next", "7350", 0x7350),
                meter("Contour Next Link", "6200", 0x6200, 0x6300),
                meter("Contour Next Link 2.4", "6210", 0x6210),
                meter("Contour Next One and Contour Plus One", "7800", 0x7800),
                meter("Contour Next (2020)", "7900", 0x7900),
                meter("Contour Plus Blue", "7950", 0x7950));
    }

    private static DeviceModel meter(String name, String number, int... products) {
        List<UsbId> usb = IntStream.of(products)
                .mapToObj(product -> new UsbId(VENDOR, product))
                .toList();
        return new DeviceModel("Ascensia", name, number, DeviceModel.Kind.METER, new Connection.Hid(usb));
    }

    @Override
    public Support support() {
        return Support.of(
                "usb-cable",
                List.of(
                        "glucose-results-flagged",
                        "control-solution-tests",
                        "insulin-carbohydrate-ketone-entries",
                        "unit-limits-versions-clock"),
                List.of("reminders", "setting-the-clock", "older-serial-meters", "bluetooth"),
                Verification.B,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        return ContourMatch.of(capture);
    }

    @Override
    public Decoder decoder() {
        return new ContourDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("contour.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new ContourDriver());
    }
}
