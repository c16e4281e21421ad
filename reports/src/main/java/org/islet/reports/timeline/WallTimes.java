package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;

/**
 * Wall times of a zone that follows daylight saving. The hour that happens twice is told apart by the order of the
 * events: where a stream of events turns back in it, the other pass begins; without a turn it is the first pass. An
 * hour that never was is shifted behind the gap. Both are marked as estimated.
 */
final class WallTimes {

    private final ZoneId zone;
    private final Set<DeviceEvent> secondPass = Collections.newSetFromMap(new IdentityHashMap<>());

    WallTimes(List<? extends DeviceEvent> events, ZoneId zone) {
        this.zone = zone;
        RecordOrder order = RecordOrder.of(events);
        Map<String, List<DeviceEvent>> repeated = new HashMap<>();
        for (DeviceEvent event : events) {
            event.time().wallClock().ifPresent(wall -> {
                ZoneOffsetTransition transition = zone.getRules().getTransition(wall);
                if (transition != null && transition.isOverlap()) {
                    repeated.computeIfAbsent(streamOf(event) + transition.getInstant(), any -> new ArrayList<>())
                            .add(event);
                }
            });
        }
        repeated.values().forEach(stream -> tellApart(stream, order));
    }

    Moment place(DeviceEvent event, LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return switch (offsets.size()) {
            case 1 -> Moment.certain(wall.toInstant(offsets.get(0)));
            case 0 -> Moment.estimated(wall.atZone(zone).toInstant());
            default -> Moment.estimated(wall.toInstant(offsets.get(secondPass.contains(event) ? 1 : 0)));
        };
    }

    private void tellApart(List<DeviceEvent> stream, RecordOrder order) {
        List<DeviceEvent> oldestFirst = new ArrayList<>(stream);
        if (order.isNewestFirst(stream.get(0).source().file())) {
            Collections.reverse(oldestFirst);
        }
        boolean turned = false;
        for (int i = 1; i < oldestFirst.size(); i++) {
            turned = turned || wallClock(oldestFirst.get(i)).isBefore(wallClock(oldestFirst.get(i - 1)));
            if (turned) {
                secondPass.add(oldestFirst.get(i));
            }
        }
    }

    private static LocalDateTime wallClock(DeviceEvent event) {
        return event.time().wallClock().orElseThrow();
    }

    /** Readings of one kind run forward by themselves; a file may list meter and sensor one after the other. */
    private static String streamOf(DeviceEvent event) {
        String kind = event instanceof GlucoseReading reading ? reading.kind().name() : "";
        return event.source().file() + event.getClass().getSimpleName() + kind;
    }
}
