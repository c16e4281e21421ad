package org.islet.uploader.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.islet.devices.driver.Piece;
import org.islet.devices.driver.Progress;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.OutcomeMessage;
import org.islet.uploader.workflow.SpooledReading;

/** A JSON object a line, whose names docs/uploader.md lists and which stay. What is not known is not there. */
final class JsonTelling implements Telling {

    private static final int FIRST_BEYOND_ASCII = 0x7f;

    private final PrintWriter out;
    private final InstantSource clock;

    JsonTelling(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void reading(ConnectedDevice device) {
        Map<String, Object> line = line("reading");
        line.put("device", device.name());
        line.put("family", device.family());
        line.put("demonstration", device.isDemonstration());
        print(line);
    }

    @Override
    public Progress progress(Piece piece) {
        String counted = piece.name().toLowerCase(Locale.ROOT);
        return (done, total) -> {
            Map<String, Object> line = line("progress");
            line.put("done", done);
            line.put("total", total);
            line.put("counted", counted);
            print(line);
        };
    }

    @Override
    public void kept(SpooledReading reading) {
        Map<String, Object> line = line("kept");
        line.put("upload", reading.capture().id().toString());
        line.put("file", reading.capture().file().toString());
        line.put("complete", reading.isComplete());
        if (!reading.isComplete()) {
            line.put("reason", reading.why().map(Phrase::key).orElse(""));
            line.put("message", reading.remedy());
        }
        print(line);
        if (!reading.isComplete()) {
            failed(ExitCode.DEVICE_FAILED, reading.remedy());
        }
    }

    @Override
    public void sent(String name, UploadOutcome outcome) {
        Map<String, Object> line = line("sent");
        line.put("name", name);
        line.put("state", outcome.state().name());
        if (outcome.state() == UploadState.DECODED) {
            line.put("newEvents", outcome.newEvents());
            line.put("alreadyThere", outcome.alreadyThere());
            line.put("replaced", outcome.replaced());
        }
        if (outcome.isRead()) {
            line.put("problems", outcome.problems());
            line.put("allProblems", outcome.allProblems());
        }
        line.put("deviceQuestion", outcome.asksWhoseDevice());
        print(line);
        ExitCode how = ExitCode.of(outcome);
        if (how != ExitCode.DONE) {
            failed(how, name + ": " + OutcomeMessage.of(outcome));
        }
    }

    @Override
    public void failed(ExitCode how, String message) {
        Map<String, Object> line = line("failed");
        line.put("reason", how.word());
        line.put("exitCode", how.number(true));
        line.put("message", message);
        print(line);
    }

    @Override
    public void note(String message) {
        Map<String, Object> line = line("note");
        line.put("message", message);
        print(line);
    }

    private Map<String, Object> line(String event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.put("at", clock.instant().toString());
        return line;
    }

    /** Which is UTF-8, whatever charset the system writes in. */
    private static String inAscii(String json) {
        var ascii = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c < FIRST_BEYOND_ASCII) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return ascii.toString();
    }

    private void print(Map<String, Object> line) {
        try {
            out.println(inAscii(JSON.std.asString(line)));
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
