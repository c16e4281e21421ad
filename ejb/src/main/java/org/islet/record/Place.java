package org.islet.record;

import org.islet.capture.CaptureProblem;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;

/** Where in a capture something is, in a person's words. */
final class Place {

    private Place() {}

    static CaptureProblem of(Problem problem) {
        return new CaptureProblem(of(problem.source()), problem.message());
    }

    private static String of(Source source) {
        if (source.line().isPresent()) {
            return "line " + source.line().getAsInt();
        }
        return source.offset().isPresent() ? "byte " + source.offset().getAsInt() : "";
    }
}
