package org.islet.capture;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** The patient has no such capture. */
@ApplicationException(rollback = true)
public class NoSuchCapture extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchCapture() {
        super(Phrase.of("no-such-capture"));
    }
}
