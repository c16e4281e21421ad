package org.islet.exclusion;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Nothing of this id was marked for the patient, or it was taken back already. */
@ApplicationException(rollback = true)
public class NoSuchExclusion extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchExclusion() {
        super(Phrase.of("no-such-exclusion"));
    }
}
