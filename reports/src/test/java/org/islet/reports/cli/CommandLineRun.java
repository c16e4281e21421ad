package org.islet.reports.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** A command as a shell sees it: its exit code, its output and its errors. */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = Islet.run(texts, new Streams(new PrintWriter(out), new PrintWriter(err)));
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
