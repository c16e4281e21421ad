package org.islet.devices.family.lifescanultramini;

import java.util.List;
import java.util.Optional;
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
import org.islet.devices.decode.PrintedText;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** LifeScan OneTouch UltraMini and UltraEasy meters. */
public final class UltraMiniFamily implements DeviceFamily {

    public static final String ID = "lifescan-ultramini";

    private static final Connection CABLE = Connection.Serial.at(Line.at(9600), Adapters.all());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "OneTouch UltraMini meters";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("LifeScan", "OneTouch UltraMini", "UltraMini", DeviceModel.Kind.METER, CABLE),
                new DeviceModel("LifeScan", "OneTouch UltraEasy", "UltraEasy", DeviceModel.Kind.METER, CABLE));
    }

    @Override
    public Support support() {
        return Support.of(
                "serial-cable",
                List.of("meter-readings", "serial-version-unit-clock"),
                List.of("setting-the-clock"),
                Verification.C,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        boolean isOurs =
                !PrintedText.isIn(capture) && capture.parts().stream().anyMatch(UltraMiniDecoder::beginsWithFrame);
        return isOurs ? MatchConfidence.CERTAIN : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new UltraMiniDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("ultra-mini.ready"));
    }

    @Override
    public Optional<Driver> driver() {
        return Optional.of(new UltraMiniDriver());
    }
}
