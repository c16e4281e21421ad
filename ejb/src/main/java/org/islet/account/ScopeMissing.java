package org.islet.account;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The token is good, but was not made for this. */
@ApplicationException(rollback = true)
public class ScopeMissing extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public ScopeMissing(Scope scope) {
        super(Phrase.of("scope-missing", scope.word()));
    }
}
