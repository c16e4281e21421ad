package org.islet.reporting;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** More days than one report holds. */
@ApplicationException(rollback = true)
public class PeriodTooLong extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public PeriodTooLong(Phrase reason) {
        super(reason);
    }
}
