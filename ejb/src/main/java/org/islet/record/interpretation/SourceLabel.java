package org.islet.record.interpretation;

import org.islet.capture.CaptureProblem;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;

/** Where in a capture something is, in a person's words. */
public final class SourceLabel {

    private SourceLabel() {}

    public static CaptureProblem of(Problem problem) {
        return new CaptureProblem(of(problem.source()), problem.message());
    }

    private static String of(Source source) {
        if (source.line().isPresent()) {
            return "line " + source.line().getAsInt();
        }
        return source.offset().isPresent() ? "byte " + source.offset().getAsInt() : "";
    }
}
