package org.islet.account.factor;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The hospital asks its staff for codes, and this account has not turned them on. */
@ApplicationException(rollback = true)
public class FactorMissing extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public FactorMissing() {
        super(Phrase.of("factor-missing"));
    }
}
