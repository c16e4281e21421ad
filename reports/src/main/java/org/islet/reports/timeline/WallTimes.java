package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;

/**
 * Wall times of a zone that follows daylight saving. The hour that happens twice is told apart by the order of the
 * events: where a stream of events turns back in it, the other pass begins; without a turn it is the first pass. An
 * hour that never was is shifted behind the gap. Both are marked as estimated.
 */
final class WallTimes {

    private final ZoneId zone;
    private final RecordOrder order;
    private final Map<String, RepeatedHour> repeated = new HashMap<>();

    WallTimes(ZoneId zone, RecordOrder order) {
        this.zone = zone;
        this.order = order;
    }

    /** The first look, at all events in turn. */
    void see(DeviceEvent event, LocalDateTime wall) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(wall);
        if (transition != null && transition.isOverlap()) {
            repeated.computeIfAbsent(streamOf(event, transition), any -> new RepeatedHour())
                    .see(wall);
        }
    }

    /** The second, at the same events in the same turn. */
    Moment place(DeviceEvent event, LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return switch (offsets.size()) {
            case 1 -> Moment.certain(wall.toInstant(offsets.get(0)));
            case 0 -> Moment.estimated(wall.atZone(zone).toInstant());
            default -> Moment.estimated(wall.toInstant(offsets.get(isSecondPass(event, wall) ? 1 : 0)));
        };
    }

    private boolean isSecondPass(DeviceEvent event, LocalDateTime wall) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(wall);
        RepeatedHour hour = repeated.get(streamOf(event, transition));
        return hour != null
                && hour.isNextInSecondPass(order.isNewestFirst(event.source().file()));
    }

    /** Readings of one kind run forward by themselves; a file may list meter and sensor one after the other. */
    private static String streamOf(DeviceEvent event, ZoneOffsetTransition transition) {
        String kind = event instanceof GlucoseReading reading ? reading.kind().name() : "";
        return event.source().file() + event.getClass().getSimpleName() + kind + transition.getInstant();
    }
}
