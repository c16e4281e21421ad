package org.islet.devices.decode;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;

/** A family and captures of it, for the tests every family has to pass. */
public interface FamilyContract {

    DeviceFamily family();

    /** Small captures, each of which decodes to at least one event. */
    List<RawCapture> validCaptures();

    /**
     * The same capture with every checksum made to fit its bytes, so that what is changed below is read; the bytes of a
     * family without checksums stay as they are.
     */
    default RawCapture withRightChecksums(RawCapture capture) {
        return capture;
    }

    /** Where the names of a table's columns end, for families that leave columns of other names out; 0 for all others. */
    default int endOfColumnNames(String text) {
        return 0;
    }

    /** Fails where the family breaks a promise of {@link DecoderPromises} for a capture. */
    default void assertAnswered(RawCapture capture, String what) {
        try {
            new DecoderPromises(family()).check(capture, DecodeOptions.NONE);
        } catch (RuntimeException | Error broken) {
            throw new AssertionError(family().id() + " broke its promise for a capture " + what, broken);
        }
    }
}
