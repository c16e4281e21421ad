package org.islet.capture;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The patient has no such capture. */
@ApplicationException(rollback = true)
public class NoSuchCapture extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchCapture() {
        super(Phrase.of("no-such-capture"));
    }
}
