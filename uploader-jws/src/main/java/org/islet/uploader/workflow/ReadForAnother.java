package org.islet.uploader.workflow;

import org.islet.uploader.language.Speech;
import java.io.IOException;

/** A reading that waits was made for another account, and only that one may send it. */
public final class ReadForAnother extends IOException {

    private static final long serialVersionUID = 1L;

    ReadForAnother() {
        super(Speech.say("read-for-another"));
    }
}
