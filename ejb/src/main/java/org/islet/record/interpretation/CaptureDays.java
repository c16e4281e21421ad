package org.islet.record.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.islet.devices.decode.Enough;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/**
 * The events of one capture by the day. A few are kept as they are; of many the archive's own code is kept, some bytes
 * an event, so that ten years of a sensor that measures every minute take some megabytes.
 */
public final class CaptureDays {

    /** More of one day are no device's, and a day is taken into memory whole. */
    public static final int MOST_OF_A_DAY = 100_000;

    private static final int MOST_OBJECTS = 50_000;
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

    /** What a day and a block of it take besides their bytes. */
    private static final int BESIDE_A_BLOCK = 200;

    private final Map<StreamDay, Day> days = new HashMap<>();
    private int objects;
    private long bytes;

    public void add(ArchivedEvent event) {
        Day day = days.computeIfAbsent(StreamDay.of(event), address -> new Day());
        day.waiting.add(event);
        day.count++;
        if (day.count > MOST_OF_A_DAY) {
            throw Enough.ofOneDay(MOST_OF_A_DAY);
        }
        objects++;
        if (objects > MOST_OBJECTS) {
            pack();
        }
    }

    private void pack() {
        days.forEach((address, day) -> {
            if (!day.waiting.isEmpty()) {
                byte[] block = address.contents().codec().encode(day.waiting);
                day.blocks.add(block);
                day.waiting = new ArrayList<>();
                bytes += block.length + BESIDE_A_BLOCK;
            }
        });
        objects = 0;
        if (bytes > MOST_BYTES) {
            throw Enough.ofMemory();
        }
    }

    /** In their order. */
    public List<StreamDay> addresses() {
        return List.copyOf(new TreeSet<>(days.keySet()));
    }

    public int count(StreamDay address) {
        return days.get(address).count;
    }

    /** The events of a day that may be none of its days. */
    List<ArchivedEvent> told(StreamDay address) {
        return days.containsKey(address) ? events(address) : List.of();
    }

    /** The events of a day, as the capture told them. */
    public List<ArchivedEvent> events(StreamDay address) {
        Day day = days.get(address);
        List<ArchivedEvent> events = new ArrayList<>(day.count);
        day.blocks.forEach(block -> events.addAll(address.contents().codec().decode(block)));
        events.addAll(day.waiting);
        return events;
    }

    /** One day: what is encoded, then what is not yet. */
    private static final class Day {

        private final List<byte[]> blocks = new ArrayList<>(1);
        private List<ArchivedEvent> waiting = new ArrayList<>();
        private int count;
    }
}
