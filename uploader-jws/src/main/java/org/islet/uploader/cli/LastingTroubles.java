package org.islet.uploader.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.islet.uploader.language.Speech;

/** Troubles of work that is done again and again: each is told when it begins, and not again while it lasts. */
final class LastingTroubles {

    private final Telling telling;
    private final Map<String, String> told = new HashMap<>();

    LastingTroubles(Telling telling) {
        this.telling = telling;
    }

    /** @param about what of, so that troubles of several things do not hide each other */
    void failed(String about, ExitCode how, String message) {
        if (!message.equals(told.put(about, message))) {
            telling.failed(how, message);
        }
    }

    void failed(String about, IOException e) {
        failed(about, ExitCode.of(e), Speech.of(e));
    }

    /** The next is told again. */
    void over(String about) {
        told.remove(about);
    }
}
