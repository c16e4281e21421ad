package org.islet.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Days of one device as they shall be from now on, encoded as the archive is. */
final class ChangedDays {

    private final Map<StreamDay, byte[]> days = new TreeMap<>();

    void put(StreamDay address, List<KeptEvent> events) {
        days.put(address, address.contents().codec().encode(events));
    }

    /** One day after the other; an empty one is no longer there. */
    void forEach(BiConsumer<StreamDay, List<KeptEvent>> reader) {
        days.forEach((address, bytes) ->
                reader.accept(address, address.contents().codec().decode(bytes)));
    }
}
