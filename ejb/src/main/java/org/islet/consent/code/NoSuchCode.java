package org.islet.consent.code;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No code of these letters lets anybody in: mistyped, over, or withdrawn. */
@ApplicationException(rollback = true)
public class NoSuchCode extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchCode() {
        super(Phrase.of("no-such-code"));
    }
}
