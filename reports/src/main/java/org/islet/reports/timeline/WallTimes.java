package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;

/**
 * Wall times of a zone that follows daylight saving. The hour that happens twice is told apart by the order of the
 * events: once a stream of events goes back in it, the second pass has begun. An hour that never was is shifted behind
 * the gap. Both are marked as estimated.
 */
final class WallTimes {

    private final ZoneId zone;
    private final Map<String, Pass> passes = new HashMap<>();

    WallTimes(ZoneId zone) {
        this.zone = zone;
    }

    Moment place(DeviceEvent event, LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return switch (offsets.size()) {
            case 1 -> Moment.certain(wall.toInstant(offsets.get(0)));
            case 0 -> Moment.estimated(wall.atZone(zone).toInstant());
            default -> Moment.estimated(wall.toInstant(offsets.get(passOf(event, wall))));
        };
    }

    private int passOf(DeviceEvent event, LocalDateTime wall) {
        String stream = event.source().file() + streamOf(event);
        LocalDateTime hourEnds = zone.getRules().getTransition(wall).getDateTimeBefore();
        Pass last = passes.get(stream);
        int pass = 0;
        if (last != null && last.hourEnds().equals(hourEnds)) {
            pass = wall.isBefore(last.wall()) ? 1 : last.number();
        }
        passes.put(stream, new Pass(hourEnds, wall, pass));
        return pass;
    }

    /** Readings of one kind run forward by themselves; a file may list meter and sensor one after the other. */
    private static String streamOf(DeviceEvent event) {
        String kind = event instanceof GlucoseReading reading ? reading.kind().name() : "";
        return event.getClass().getSimpleName() + kind;
    }

    private record Pass(LocalDateTime hourEnds, LocalDateTime wall, int number) {}
}
