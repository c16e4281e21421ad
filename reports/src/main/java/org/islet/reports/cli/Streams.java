package org.islet.reports.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where output goes and where errors go; always UTF-8, and never mixed. */
record Streams(PrintWriter out, PrintWriter err) {

    static Streams ofProcess() {
        return new Streams(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** False when the reader has gone away. */
    boolean flush() {
        err.flush();
        return !out.checkError();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
