package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A chunk that cannot be kept; the message says what is wrong with it. */
@ApplicationException(rollback = true)
public class ChunkRefused extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public ChunkRefused(Phrase why) {
        super(why);
    }
}
