package org.islet.uploader.cli;

import java.io.IOException;
import org.islet.uploader.language.Speech;
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
            ExitCode how = ExitCode.of(e);
            telling.failed(how, name + ": " + Speech.of(e));
            return how;
        }
    }
}
