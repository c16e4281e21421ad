package org.islet.uploader.workflow;

import java.io.IOException;
import org.islet.uploader.language.Speech;

/** The person stopped the reading; nothing was kept, and the device still has everything. */
public final class ReadingCancelled extends IOException {

    private static final long serialVersionUID = 1L;

    ReadingCancelled() {
        super(Speech.say("reading-cancelled"));
    }
}
