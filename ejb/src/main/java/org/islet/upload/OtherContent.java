package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The id is taken by an upload of other bytes. */
@ApplicationException(rollback = true)
public class OtherContent extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public OtherContent() {
        super(Phrase.of("other-content"));
    }
}
