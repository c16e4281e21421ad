package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.islet.capture.CaptureStored;

/** Reads captures when it is their turn. What fails here is the caller's to note, who has it tried again. */
@ApplicationScoped
public class Decoding {

    @Inject
    private CaptureDecoding captures;

    public void on(@Observes CaptureStored stored) {
        captures.decode(stored);
    }
}
