package org.islet.account.factor;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The account asks for codes already: they are turned off first, with one of them. */
@ApplicationException(rollback = true)
public class AlreadyOn extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public AlreadyOn() {
        super(Phrase.of("second-factor-on-already"));
    }
}
