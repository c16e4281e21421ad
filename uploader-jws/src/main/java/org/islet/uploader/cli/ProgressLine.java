package org.islet.uploader.cli;

import java.io.PrintWriter;
import org.islet.devices.driver.Piece;
import org.islet.devices.driver.Progress;
import org.islet.uploader.language.Speech;

/** Progress on standard error, a line every hundred results, or every ten pages or parts. */
final class ProgressLine implements Progress {

    private final PrintWriter err;
    private final String counted;
    private final int step;
    private int said;

    ProgressLine(PrintWriter err, Piece piece) {
        this.err = err;
        this.step = piece == Piece.RESULT ? 100 : 10;
        this.counted = switch (piece) {
            case RESULT -> "meter.results";
            case PAGE -> "meter.pages";
            case PART -> "meter.parts";
        };
    }

    @Override
    public void at(int done, int total) {
        boolean isNews = done > said && (done % step == 0 || done == total);
        if (isNews) {
            said = done;
            err.println(total == 0 ? Speech.say(counted + "-some", done) : Speech.say(counted + "-of", done, total));
        }
    }
}
