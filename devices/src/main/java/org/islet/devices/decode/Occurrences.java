package org.islet.devices.decode;

import java.util.Optional;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** How often something was met in a capture, and where first: it is said once. */
public final class Occurrences {

    private Optional<Source> first = Optional.empty();
    private int count;

    public void see(Source place) {
        if (first.isEmpty()) {
            first = Optional.of(place);
        }
        count++;
    }

    /**
     * Nothing where it was not met.
     *
     * @param key of what is said of one, and of a number of them
     */
    public void tell(String key, EventSink sink) {
        first.ifPresent(place -> sink.problem(new Problem(place, Phrase.of(key, count))));
    }
}
