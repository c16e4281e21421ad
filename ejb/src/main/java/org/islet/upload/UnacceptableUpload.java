package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** An announcement or a file that cannot become an upload; the message says what has to be different. */
@ApplicationException(rollback = true)
public class UnacceptableUpload extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableUpload(Phrase why) {
        super(why);
    }
}
