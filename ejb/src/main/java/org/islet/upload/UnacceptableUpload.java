package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** An announcement or a file that cannot become an upload; the message says what has to be different. */
@ApplicationException(rollback = true)
public class UnacceptableUpload extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableUpload(Phrase why) {
        super(why);
    }
}
