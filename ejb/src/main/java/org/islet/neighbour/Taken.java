package org.islet.neighbour;

import java.time.Instant;
import java.util.List;

/**
 * What was kept of a request.
 *
 * @param names of its records: their own, or those they have from now on
 * @param isRepeat whether the very same was waiting already
 */
public record Taken(List<String> names, boolean isRepeat, Instant at) {

    public Taken {
        names = List.copyOf(names);
    }
}
