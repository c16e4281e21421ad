package org.islet.uploader.workflow;

import java.io.IOException;
import org.islet.uploader.language.Speech;

/** A reading that waits was made for another account, and only that one may send it. */
public final class ReadForAnother extends IOException {

    private static final long serialVersionUID = 1L;

    ReadForAnother() {
        super(Speech.say("read-for-another"));
    }
}
