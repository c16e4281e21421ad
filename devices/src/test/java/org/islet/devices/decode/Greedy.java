package org.islet.devices.decode;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.phrase.Phrase;

/** A family whose decoder takes so many MiB for itself, to show which greed is noticed. */
record Greedy(int mebibytes) implements DeviceFamily {

    static final String ID = "greedy-";

    @Override
    public String id() {
        return ID + mebibytes;
    }

    @Override
    public String title() {
        return id();
    }

    @Override
    public List<DeviceModel> models() {
        return List.of();
    }

    @Override
    public Support support() {
        return Support.of("file", List.of(), List.of(), Verification.D, false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        return MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new Decoder() {
            @Override
            public int version() {
                return 1;
            }

            @Override
            public ClockKind clock() {
                return ClockKind.OWN_CLOCK;
            }

            @Override
            public void decode(RawCapture capture, DecodeOptions options, EventSink sink) {
                byte[][] taken = new byte[mebibytes][];
                for (int i = 0; i < mebibytes; i++) {
                    taken[i] = new byte[1 << 20];
                }
                sink.problem(new Problem(
                        capture.parts().get(0).line(1), Phrase.inEnglish(taken.length + " MiB were taken")));
            }
        };
    }
}
