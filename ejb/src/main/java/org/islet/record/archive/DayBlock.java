package org.islet.record.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/**
 * A stored day of one stream.
 *
 * @param rev raised with every change
 * @param first where its first placed event lies; empty when none is placed
 */
public record DayBlock(
        int stream,
        StreamDay address,
        int count,
        int rev,
        Optional<Instant> first,
        Optional<Instant> last,
        byte[] bytes) {

    public static DayBlock of(int stream, StreamDay address, int rev, List<ArchivedEvent> events) {
        List<Instant> places =
                events.stream().flatMap(kept -> kept.at().stream()).sorted().toList();
        return new DayBlock(
                stream,
                address,
                events.size(),
                rev,
                places.isEmpty() ? Optional.empty() : Optional.of(places.get(0)),
                places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1)),
                address.contents().codec().encode(events));
    }

    public List<ArchivedEvent> events() {
        return address.contents().codec().decode(bytes);
    }
}
