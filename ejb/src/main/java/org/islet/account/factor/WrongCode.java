package org.islet.account.factor;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The code is not of this app and of now, was used before, or is none on paper. */
@ApplicationException(rollback = false)
public class WrongCode extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public WrongCode() {
        super(Phrase.of("wrong-code"));
    }
}
