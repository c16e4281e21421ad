package org.islet.reports.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** Passes everything on and remembers whether there were events, and the first problem. */
final class Tally implements EventSink {

    private final EventSink next;
    private boolean hasEvents;
    private int problems;
    private Optional<Problem> firstProblem = Optional.empty();

    Tally(EventSink next) {
        this.next = next;
    }

    @Override
    public void event(DeviceEvent event) {
        hasEvents = true;
        next.event(event);
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        firstProblem = firstProblem.or(() -> Optional.of(problem));
        next.problem(problem);
    }

    /** A file of which nothing but problems came is bad input; one that is merely empty of events is not. */
    void failIfNothingWasRead(List<Path> files) throws BadInput {
        if (hasEvents || firstProblem.isEmpty()) {
            return;
        }
        Source where = firstProblem.get().source();
        Phrase place = where.line().isPresent()
                ? Phrase.of("bad.line", where.line().getAsInt())
                : Phrase.of("bad.byte", where.offset().orElse(0));
        throw new BadInput(
                "nothing",
                problems,
                files.get(Math.min(where.file(), files.size() - 1)),
                place,
                firstProblem.get().phrase());
    }
}
