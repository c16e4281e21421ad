package org.islet.record.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.device.DeviceId;
import org.islet.devices.event.Source;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/** Names the events of a stored day. */
final class EventIds {

    private EventIds() {}

    /**
     * In the order of the day. {@link Merge} never puts anything before an equal that was there, so a record keeps its
     * number among its equals.
     */
    static List<EventArchive.Named> of(DeviceId device, List<ArchivedEvent> day) {
        Map<String, Integer> met = new HashMap<>();
        List<EventArchive.Named> named = new ArrayList<>(day.size());
        for (ArchivedEvent kept : day) {
            String record = recordOf(kept);
            named.add(new EventArchive.Named(new EventId(device, record, met.merge(record, 1, Integer::sum)), kept));
        }
        return named;
    }

    /** What no clock stamped is called by where it stands. */
    private static String recordOf(ArchivedEvent kept) {
        String kind = EventIdentity.kindOf(kept.event());
        return StreamDay.clockOf(kept.event())
                .map(clock -> kind + "\n" + clock)
                .orElseGet(() -> kind + "\n" + kept.capture() + "\n"
                        + placeOf(kept.event().source()));
    }

    private static String placeOf(Source source) {
        return source.file() + " " + source.offset() + " " + source.line();
    }
}
