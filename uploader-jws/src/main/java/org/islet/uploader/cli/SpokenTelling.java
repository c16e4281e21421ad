package org.islet.uploader.cli;

import java.io.PrintWriter;
import org.islet.devices.driver.Piece;
import org.islet.devices.driver.Progress;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.SpooledReading;

/** Sentences: results on standard output, everything else on standard error. */
final class SpokenTelling implements Telling {

    private final PrintWriter out;
    private final PrintWriter err;

    SpokenTelling(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void reading(ConnectedDevice device) {
        note(Speech.say("read.reading", device.name()));
    }

    @Override
    public Progress progress(Piece piece) {
        return new ProgressLine(err, piece);
    }

    @Override
    public void kept(SpooledReading reading) {
        if (!reading.isComplete()) {
            note(Speech.say("read.ended-early", reading.remedy()));
        }
    }

    @Override
    public void sent(String name, UploadOutcome outcome) {
        Results.print(out, name + ": ", outcome);
    }

    @Override
    public void failed(ExitCode how, String message) {
        note(message);
    }

    @Override
    public void note(String message) {
        err.println(message);
        err.flush();
    }
}
