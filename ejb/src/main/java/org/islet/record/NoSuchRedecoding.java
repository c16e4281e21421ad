package org.islet.record;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** The patient has no such redecoding. */
@ApplicationException(rollback = true)
public class NoSuchRedecoding extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchRedecoding() {
        super(Phrase.of("no-such-difference"));
    }
}
