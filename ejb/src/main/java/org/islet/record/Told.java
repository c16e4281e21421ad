package org.islet.record;

import java.util.List;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.Reading;
import org.islet.device.SeenDevice;

/**
 * What one capture says to the decoders of now. Nothing of it is written yet.
 *
 * @param device whose capture it is; empty when nothing could be read
 * @param events placed in time
 */
record Told(Capture capture, Reading reading, Optional<SeenDevice> device, List<KeptEvent> events) {

    Told {
        events = List.copyOf(events);
    }
}
