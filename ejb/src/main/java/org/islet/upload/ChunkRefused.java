package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A chunk that cannot be kept; the message says what is wrong with it. */
@ApplicationException(rollback = true)
public class ChunkRefused extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public ChunkRefused(Phrase why) {
        super(why);
    }
}
