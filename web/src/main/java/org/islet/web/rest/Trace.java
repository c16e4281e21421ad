package org.islet.web.rest;

import java.util.ArrayDeque;
import java.util.stream.Collectors;

/** Where a failure came from, without the messages, which might carry personal data. */
final class Trace {

    private static final int FRAMES = 12;

    private Trace() {}

    static String of(Throwable failure) {
        var causes = new ArrayDeque<Throwable>();
        for (Throwable t = failure; t != null && !causes.contains(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes.stream().map(Trace::one).collect(Collectors.joining("\n  caused by "));
    }

    private static String one(Throwable failure) {
        var text = new StringBuilder(failure.getClass().getName());
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append("\n    at ").append(frames[i]);
        }
        return text.toString();
    }
}
