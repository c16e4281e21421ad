package org.islet.record.redecoding;

import java.util.Optional;
import org.islet.capture.CaptureId;

/**
 * A capture before and after.
 *
 * @param family the id of the family that reads it now; empty when none recognises it
 * @param message why it cannot be read now; empty when it can
 */
public record RereadCapture(
        CaptureId capture,
        String fileName,
        Optional<String> family,
        int beforeVersion,
        int afterVersion,
        boolean wasReadable,
        boolean isReadable,
        Optional<String> message) {

    public boolean isLost() {
        return wasReadable && !isReadable;
    }
}
