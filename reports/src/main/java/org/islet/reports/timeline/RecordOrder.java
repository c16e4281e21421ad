package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.decode.Enough;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;

/** Which records were written before which: devices list their memory oldest first or newest first, a file at a time. */
final class RecordOrder {

    private static final int MOST_CHANGES = 5_000;

    private final Map<Integer, LocalDateTime> last = new HashMap<>();
    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Map<List<LocalDateTime>, Change> changes = new LinkedHashMap<>();
    private long seen;

    /**
     * A setting of the clock, and where it stands among the events.
     *
     * @param position how many events were told before it
     */
    record Change(LocalDateTime from, LocalDateTime to, int file, long position) {}

    /** The next event, as the capture tells them. */
    void see(DeviceEvent event) {
        int file = event.source().file();
        event.time().wallClock().ifPresent(wall -> {
            LocalDateTime before = last.put(file, wall);
            if (before != null) {
                steps.merge(file, Integer.signum(wall.compareTo(before)), Integer::sum);
            }
        });
        if (event instanceof ClockChange change) {
            changes.putIfAbsent(
                    List.of(change.from(), change.to()), new Change(change.from(), change.to(), file, seen));
            if (changes.size() > MOST_CHANGES) {
                throw Enough.ofClockChanges(MOST_CHANGES);
            }
        }
        seen++;
    }

    /** Within a file by its direction; across files nothing is known, and the newest possibility is taken. */
    boolean isAfter(int file, long position, Change change) {
        return file != change.file() || (position > change.position()) != isNewestFirst(file);
    }

    boolean isNewestFirst(int file) {
        return steps.getOrDefault(file, 0) < 0;
    }

    /** Of the orders the changes may have happened in, the one in which the clock never runs backwards in between. */
    List<Change> changesOldestFirst() {
        List<Change> listed = new ArrayList<>(changes.values());
        List<Change> reversed = new ArrayList<>(listed);
        Collections.reverse(reversed);
        List<Change> byClock = new ArrayList<>(listed);
        byClock.sort(Comparator.comparing(Change::from));
        return List.of(listed, reversed, byClock).stream()
                .min(Comparator.comparingLong(RecordOrder::stepsBack))
                .orElseThrow();
    }

    private static long stepsBack(List<Change> order) {
        long back = 0;
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).from().isBefore(order.get(i - 1).to())) {
                back++;
            }
        }
        return back;
    }
}
