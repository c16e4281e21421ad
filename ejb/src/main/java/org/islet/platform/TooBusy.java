package org.islet.platform;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;

/** What was asked for can be done, but not at this moment; nothing was changed. */
@ApplicationException(rollback = true)
public class TooBusy extends NamedFailure {

    private static final long serialVersionUID = 1L;

    /** When to come again. */
    public static final int SECONDS = 10;

    public TooBusy(Phrase whyAndWhen) {
        super(whyAndWhen);
    }

    /** The sentence for what opens files to show a place in them. */
    public static TooBusy openingFiles() {
        return new TooBusy(Phrase.of("too-busy.files", SECONDS));
    }
}
