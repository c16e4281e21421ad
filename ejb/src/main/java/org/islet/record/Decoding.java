package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.islet.capture.CaptureStored;

/**
 * Reads captures as they are stored. What fails here is tried again later and never reaches the one who uploaded: they
 * hold a receipt, and the bytes are safe.
 */
@ApplicationScoped
class Decoding {

    private static final System.Logger LOG = System.getLogger(Decoding.class.getName());

    @Inject
    private CaptureDecoding captures;

    void on(@Observes CaptureStored stored) {
        try {
            captures.decode(stored);
        } catch (RuntimeException postponed) {
            LOG.log(
                    Level.ERROR,
                    "Capture " + stored.capture() + " is not decoded yet and will be tried again: "
                            + postponed.getClass().getName());
        }
    }
}
