package org.islet.account.relation;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Nobody acts, or is invited to act, for the patient under this id; or no longer. */
@ApplicationException(rollback = true)
public class NoSuchRelation extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchRelation() {
        super(Phrase.of("no-such-relation"));
    }
}
