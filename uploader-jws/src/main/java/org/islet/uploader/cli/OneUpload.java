package org.islet.uploader.cli;

import java.io.IOException;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.UploadOutcome;

/** One file or reading on its way: what became of it, told and as an exit code. */
final class OneUpload {

    private OneUpload() {}

    @FunctionalInterface
    interface Sending {
        UploadOutcome now() throws IOException;
    }

    static ExitCode of(String name, Sending sending, Telling telling) {
        try {
            UploadOutcome outcome = sending.now();
            telling.sent(name, outcome);
            return ExitCode.of(outcome);
        } catch (IOException e) {
            ExitCode how = ExitCode.of(name, e);
            telling.failed(how, words(name, e));
            return how;
        }
    }

    /** What went wrong with it; the system's own words for a file that cannot be opened are its name alone. */
    static String words(String name, IOException failure) {
        boolean isTheFile = !(failure instanceof ServerRefused) && ExitCode.of(name, failure) == ExitCode.BAD_INPUT;
        return isTheFile ? Speech.say("upload.unreadable-file", name) : name + ": " + Speech.of(failure);
    }
}
