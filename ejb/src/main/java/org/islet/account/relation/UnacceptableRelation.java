package org.islet.account.relation;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** What cannot be done as it was said about who acts for whom; the message says what to change. */
@ApplicationException(rollback = true)
public class UnacceptableRelation extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableRelation(Phrase message) {
        super(message);
    }
}
