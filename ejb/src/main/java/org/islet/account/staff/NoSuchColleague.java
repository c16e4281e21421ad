package org.islet.account.staff;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The caller's clinic has nobody under this account. */
@ApplicationException(rollback = true)
public class NoSuchColleague extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchColleague() {
        super(Phrase.of("no-such-colleague"));
    }
}
