package org.islet.devices.family.medtronic600;

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
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.PrintedText;

/** MiniMed 640G and 670G pumps. */
public final class Medtronic600Family implements DeviceFamily {

    /** The meter that speaks with the pump by radio. */
    private static final Connection NEXT_LINK =
            new Connection.Relay("Contour Next Link 2.4", new Connection.Hid(List.of(new UsbId(0x1A79, 0x6210))));

    @Override
    public String id() {
        return "medtronic-600";
    }

    @Override
    public String title() {
        return "MiniMed 600 pumps";
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(
                new DeviceModel("Medtronic", "MiniMed 640G", "640G", DeviceModel.Kind.PUMP, NEXT_LINK),
                new DeviceModel("Medtronic", "MiniMed 670G", "670G", DeviceModel.Kind.PUMP, NEXT_LINK));
    }

    @Override
    public Support support() {
        return Support.of(
                "captured-history-decrypted",
                List.of(
                        "boluses-and-wizard",
                        "basal-temporary-basal-suspensions",
                        "sensor-and-meter-glucose",
                        "settings-changes",
                        "alarms-common-ones-named",
                        "marks-a-person-set",
                        "daily-totals-that-agree"),
                List.of("over-the-air", "closed-loop-micro-boluses", "sensor-settings"),
                Verification.B,
                false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        if (DeviceMemory.isExceededBy(capture)
                || PrintedText.isIn(capture)
                || capture.parts().isEmpty()) {
            return MatchConfidence.NO;
        }
        return capture.parts().stream().allMatch(HistoryDecoder::isHistory)
                ? MatchConfidence.POSSIBLE
                : MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new HistoryDecoder();
    }
}
