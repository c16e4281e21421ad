package org.islet.record.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/** Days of one device as they shall be from now on, encoded as the archive is. */
public final class ChangedDays {

    private final Map<StreamDay, byte[]> days = new TreeMap<>();

    public void put(StreamDay address, List<ArchivedEvent> events) {
        days.put(address, address.contents().codec().encode(events));
    }

    /** One day after the other; an empty one is no longer there. */
    public void forEach(BiConsumer<StreamDay, List<ArchivedEvent>> reader) {
        days.forEach((address, bytes) ->
                reader.accept(address, address.contents().codec().decode(bytes)));
    }
}
