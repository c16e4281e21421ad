package org.islet.account.factor;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Address and password were right, and the account asks for a code too. */
@ApplicationException(rollback = true)
public class CodeNeeded extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public CodeNeeded() {
        super(Phrase.of("code-needed"));
    }
}
