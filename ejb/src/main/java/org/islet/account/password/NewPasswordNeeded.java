package org.islet.account.password;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A temporary password opens nothing but the step that sets a new one. */
@ApplicationException(rollback = true)
public class NewPasswordNeeded extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NewPasswordNeeded() {
        super(Phrase.of("new-password-needed"));
    }
}
