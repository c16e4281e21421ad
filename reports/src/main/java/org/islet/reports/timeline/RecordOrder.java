package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;

/** Which records were written before which: devices list their memory oldest first or newest first, a file at a time. */
final class RecordOrder {

    private final Map<DeviceEvent, Integer> positions = new IdentityHashMap<>();
    private final Map<Integer, Boolean> newestFirst = new HashMap<>();
    private final List<ClockChange> changes;

    private RecordOrder(List<? extends DeviceEvent> events) {
        Map<Integer, LocalDateTime> last = new HashMap<>();
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            DeviceEvent event = events.get(i);
            positions.put(event, i);
            int file = event.source().file();
            event.time().wallClock().ifPresent(wall -> {
                LocalDateTime before = last.put(file, wall);
                if (before != null) {
                    steps.merge(file, Integer.signum(wall.compareTo(before)), Integer::sum);
                }
            });
        }
        steps.forEach((file, balance) -> newestFirst.put(file, balance < 0));
        changes = inTheOrderOfTheClock(events);
    }

    static RecordOrder of(List<? extends DeviceEvent> events) {
        return new RecordOrder(events);
    }

    List<ClockChange> changesOldestFirst() {
        return changes;
    }

    /** Within a file by its direction; across files nothing is known, and the newest possibility is taken. */
    boolean isAfter(DeviceEvent event, ClockChange change) {
        int file = event.source().file();
        if (file != change.source().file()) {
            return true;
        }
        boolean listedAfter = position(event) > position(change);
        return listedAfter != isNewestFirst(file);
    }

    boolean isNewestFirst(int file) {
        return newestFirst.getOrDefault(file, false);
    }

    private int position(DeviceEvent event) {
        return positions.getOrDefault(event, 0);
    }

    /** Of the orders the changes may have happened in, the one in which the clock never runs backwards in between. */
    private static List<ClockChange> inTheOrderOfTheClock(List<? extends DeviceEvent> events) {
        List<ClockChange> listed = new ArrayList<>();
        var seen = new LinkedHashSet<List<LocalDateTime>>();
        for (DeviceEvent event : events) {
            if (event instanceof ClockChange change && seen.add(List.of(change.from(), change.to()))) {
                listed.add(change);
            }
        }
        List<ClockChange> reversed = new ArrayList<>(listed);
        Collections.reverse(reversed);
        List<ClockChange> byClock = new ArrayList<>(listed);
        byClock.sort(Comparator.comparing(ClockChange::from));
        return List.of(listed, reversed, byClock).stream()
                .min(Comparator.comparingLong(RecordOrder::stepsBack))
                .orElseThrow();
    }

    private static long stepsBack(List<ClockChange> order) {
        long back = 0;
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).from().isBefore(order.get(i - 1).to())) {
                back++;
            }
        }
        return back;
    }
}
