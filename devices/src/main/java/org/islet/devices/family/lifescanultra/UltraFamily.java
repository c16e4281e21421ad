package org.islet.devices.family.lifescanultra;

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
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** LifeScan OneTouch Ultra and Ultra 2 meters. */
public final class UltraFamily implements DeviceFamily {

    public static final String ID = "lifescan-ultra";

    private static final Connection CABLE = Connection.Serial.at(Line.at(9600), Adapters.all());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "OneTouch Ultra meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("LifeScan", "OneTouch Ultra", "Ultra", DeviceModel.Kind.METER, CABLE),
                new DeviceModel("LifeScan", "OneTouch Ultra 2", "Ultra2", DeviceModel.Kind.METER, CABLE),
                new DeviceModel("LifeScan", "OneTouch UltraLink", "UltraLink", DeviceModel.Kind.METER, CABLE));
    }

    @Override
    public Support support() {
        return Support.of(
                "serial-cable",
                List.of("meter-readings-with-meal-mark-and-comment", "control-solution-marked", "serial-unit-clock"),
                List.of("setting-the-clock"),
                Verification.B,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        if (DeviceMemory.isExceededBy(capture)) {
            return MatchConfidence.NO;
        }
        return capture.parts().stream().map(CapturePart::head).anyMatch(UltraDecoder::hasMeterLine)
                ? MatchConfidence.CERTAIN
                : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new UltraDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("ultra.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new UltraDriver());
    }
}
