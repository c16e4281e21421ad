package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** The id is taken by an upload of other bytes. */
@ApplicationException(rollback = true)
public class OtherContent extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public OtherContent() {
        super(Phrase.of("other-content"));
    }
}
