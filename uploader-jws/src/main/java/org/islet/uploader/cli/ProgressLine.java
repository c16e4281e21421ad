package org.islet.uploader.cli;

import java.io.PrintWriter;
import org.islet.devices.driver.Progress;
import org.islet.uploader.language.Speech;

/** Progress on standard error, a line every hundred results. */
final class ProgressLine implements Progress {

    private static final int STEP = 100;

    private final PrintWriter err;
    private int said;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(int done, int total) {
        boolean isNews = done > said && (done % STEP == 0 || done == total);
        if (isNews) {
            said = done;
            err.println(total == 0 ? Speech.say("results", done) : Speech.say("results-of", done, total));
        }
    }
}
