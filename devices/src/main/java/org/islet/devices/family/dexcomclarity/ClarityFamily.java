package org.islet.devices.family.dexcomclarity;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;

/** Export files of Dexcom Clarity. */
public final class ClarityFamily implements DeviceFamily {

    private static final Support SUPPORT = new Support(
            "file",
            List.of(
                    "sensor glucose",
                    "calibrations",
                    "insulin",
                    "carbohydrate",
                    "exercise",
                    "health events",
                    "alert settings",
                    "devices used"),
            List.of("name and birth date (dropped)", "transmitter time and id", "rate of change"),
            Verification.D,
            false);

    @Override
    public String id() {
        return "dexcom-clarity";
    }

    @Override
    public String title() {
        return "Dexcom Clarity export";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(new DeviceModel("Dexcom", "Clarity CSV export", "", DeviceModel.Kind.FILE, List.of()));
    }

    @Override
    public Support support() {
        return SUPPORT;
    }

    @Override
    public Likeness likeness(RawCapture capture) {
        return capture.parts().stream().findFirst().map(ClarityFamily::likeness).orElse(Likeness.NO);
    }

    @Override
    public Decoder decoder() {
        return new ClarityDecoder();
    }

    /** A header in a language we do not know is possible still: the decoder says which header it met. */
    private static Likeness likeness(CapturePart file) {
        Optional<CsvRow> first = CsvRows.ofHead(file).next();
        if (first.isEmpty() || !ClarityHeader.hasLayout(first.get())) {
            return Likeness.NO;
        }
        return ClarityHeader.of(first.get()).isPresent() ? Likeness.CERTAIN : Likeness.POSSIBLE;
    }
}
