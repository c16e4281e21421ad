package org.islet.record;

import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.Reading;
import org.islet.device.SeenDevice;

/**
 * What one capture says to the decoders of now. Nothing of it is written yet.
 *
 * @param device whose capture it is; empty when nothing could be read
 * @param days its events, placed in time
 */
record Told(Capture capture, Reading reading, Optional<SeenDevice> device, CaptureDays days) {

    /** The same without its events. */
    Told inBrief() {
        return new Told(capture, reading, device, new CaptureDays());
    }
}
