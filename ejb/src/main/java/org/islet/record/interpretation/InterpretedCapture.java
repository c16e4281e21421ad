package org.islet.record.interpretation;

import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureProblem;
import org.islet.capture.DecodeResult;
import org.islet.device.SeenDevice;
import org.islet.device.SerialMark;
import org.islet.devices.phrase.Phrase;

/**
 * What one capture says to the decoders of now. Nothing of it is written yet.
 *
 * @param device whose capture it is; empty when nothing could be read
 * @param days its events, placed in time
 */
public record InterpretedCapture(Capture capture, DecodeResult reading, Optional<SeenDevice> device, CaptureDays days) {

    private static final CaptureProblem LAST_READ_FOR_ANOTHER = CaptureProblem.ofWhole(Phrase.of("held-back"));

    /** The same of a device that is somebody else's until its reader says otherwise: no events, and the question. */
    public InterpretedCapture heldBack(SerialMark anothers) {
        return new InterpretedCapture(
                capture, reading.heldBack(anothers, LAST_READ_FOR_ANOTHER), Optional.empty(), new CaptureDays());
    }

    /** The same without its events. */
    public InterpretedCapture inBrief() {
        return new InterpretedCapture(capture, reading, device, new CaptureDays());
    }
}
