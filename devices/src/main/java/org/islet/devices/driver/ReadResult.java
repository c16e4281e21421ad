package org.islet.devices.driver;

import java.util.Optional;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.phrase.Phrase;

/**
 * What a driver brought back.
 *
 * @param next for the next reading of this device, where this one is complete; {@link Cursor#START} from a driver that
 *     always reads all
 * @param isComplete false when reading stopped early; what was read is kept all the same
 * @param why it stopped early, and what to do, in a phrase without arguments; empty where the person wanted it, or the
 *     bytes themselves say so
 */
public record ReadResult(RawCapture capture, Cursor next, boolean isComplete, Optional<Phrase> why) {

    public ReadResult(RawCapture capture, Cursor next, boolean isComplete) {
        this(capture, next, isComplete, Optional.empty());
    }
}
