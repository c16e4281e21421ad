package org.islet.upload;

import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A client noted that it read a device for one person, and now announces the reading with another's token. */
public final class ReadForAnother extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public ReadForAnother() {
        super(Phrase.of("read-for-another"));
    }
}
