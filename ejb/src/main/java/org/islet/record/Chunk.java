package org.islet.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stored day of one stream.
 *
 * @param rev raised with every change
 * @param first where its first placed event lies; empty when none is placed
 */
record Chunk(
        int stream,
        StreamDay address,
        int count,
        int rev,
        Optional<Instant> first,
        Optional<Instant> last,
        byte[] bytes) {

    static Chunk of(int stream, StreamDay address, int rev, List<KeptEvent> events) {
        List<Instant> places =
                events.stream().flatMap(kept -> kept.at().stream()).sorted().toList();
        return new Chunk(
                stream,
                address,
                events.size(),
                rev,
                places.isEmpty() ? Optional.empty() : Optional.of(places.get(0)),
                places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1)),
                address.contents().codec().encode(events));
    }

    List<KeptEvent> events() {
        return address.contents().codec().decode(bytes);
    }
}
