package org.islet.reporting;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** More days than one report holds. */
@ApplicationException(rollback = true)
public class PeriodTooLong extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public PeriodTooLong(long most) {
        super(Phrase.of("period-too-long", most));
    }
}
