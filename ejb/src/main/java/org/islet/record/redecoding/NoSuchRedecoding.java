package org.islet.record.redecoding;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The patient has no such redecoding. */
@ApplicationException(rollback = true)
public class NoSuchRedecoding extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchRedecoding() {
        super(Phrase.of("no-such-difference"));
    }
}
