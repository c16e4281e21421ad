package org.islet.record.redecoding;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** What was looked at is not what would be applied. */
@ApplicationException(rollback = true)
public class DifferenceOutdated extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public DifferenceOutdated() {
        super(Phrase.of("difference-outdated"));
    }
}
