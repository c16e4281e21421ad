package org.islet.record.interpretation;

import java.util.Optional;
import org.islet.capture.DecodeResult;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;

/** Which version would decode a capture now. */
public final class DecoderVersions {

    /**
     * Noted where no family recognised a capture: the sum over all families, so that it differs as soon as any of them
     * has learned something or a new one has come.
     */
    public static final int UNRECOGNISED = Families.catalogue().families().stream()
            .mapToInt(family -> family.decoder().version())
            .sum();

    private DecoderVersions() {}

    public static int of(Optional<String> family) {
        return family.flatMap(Families.catalogue()::byId)
                .map(DeviceFamily::decoder)
                .map(decoder -> decoder.version())
                .orElse(UNRECOGNISED);
    }

    /** Whether what was noted of a capture was said by the decoder of now. */
    public static boolean isOfNow(DecodeResult reading) {
        return reading.decoderVersion() == of(reading.family());
    }
}
