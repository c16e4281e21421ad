package org.islet.devices.protocol.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** What many rows of a file may have and is said once for all of them: how many there are, and where the first stands. */
final class CountedDoubts {

    private final Map<Phrase, Seen> seen = new LinkedHashMap<>();

    /** @param what of a fixed set, never with what a row holds */
    void see(Phrase what, int line) {
        seen.merge(what, new Seen(line, 1), Seen::plus);
    }

    /** Each once, at its first row; nothing is remembered afterwards. */
    void tell(CapturePart file, EventSink sink) {
        seen.forEach((what, rows) ->
                sink.problem(new Problem(file.line(rows.firstLine()), Phrase.of("counted", rows.count(), what))));
        seen.clear();
    }

    private record Seen(int firstLine, int count) {

        Seen plus(Seen other) {
            return new Seen(firstLine, count + other.count);
        }
    }
}
