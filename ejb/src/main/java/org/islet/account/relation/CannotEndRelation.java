package org.islet.account.relation;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Somebody would be left whom nobody decides for; what to do first is said. */
@ApplicationException(rollback = true)
public class CannotEndRelation extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public CannotEndRelation() {
        super(Phrase.of("relation.last-decider"));
    }
}
