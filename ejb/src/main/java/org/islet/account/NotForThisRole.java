package org.islet.account;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Signed in, but as somebody this is not for. */
@ApplicationException(rollback = true)
public class NotForThisRole extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotForThisRole(Role role) {
        super(Phrase.of("not-for-this-role", role.name().toLowerCase(Locale.ROOT)));
    }
}
