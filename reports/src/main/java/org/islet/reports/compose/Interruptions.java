package org.islet.reports.compose;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.reports.compose.PeriodEvents.Placed;

/**
 * Times in which a pump gave nothing without having been suspended: from a rewind, or an alarm that it cannot deliver, to
 * the record with which it began the same segment of its pattern anew. Where there is no such record, a pump of another
 * kind may have gone on by itself, and nothing is known of an interruption.
 */
record Interruptions(List<Interruption> all) {

    /** The alarm of a pump that cannot deliver, in the words of all families. */
    private static final String NO_DELIVERY = "noDelivery";

    /** @param until when it began again */
    record Interruption(Instant from, Instant until) {}

    static Interruptions of(PeriodEvents events) {
        List<Placed<? extends DeviceEvent>> records = new ArrayList<>(events.all(Basal.class));
        records.addAll(events.all(InfusionSetEvent.class));
        records.addAll(events.all(Alarm.class));
        records.sort(Comparator.comparing(Placed::at));
        List<Interruption> found = new ArrayList<>();
        Optional<Basal> inForce = Optional.empty();
        Optional<Instant> stopped = Optional.empty();
        for (Placed<? extends DeviceEvent> record : records) {
            if (record.event() instanceof Basal basal) {
                if (stopped.isPresent() && inForce.isPresent() && isAnew(basal, inForce.get())) {
                    found.add(new Interruption(stopped.get(), record.at()));
                }
                inForce = Optional.of(basal);
                stopped = Optional.empty();
            } else if (stops(record.event())) {
                stopped = stopped.or(() -> Optional.of(record.at()));
            }
        }
        return new Interruptions(List.copyOf(found));
    }

    private static boolean stops(DeviceEvent event) {
        if (event instanceof Alarm alarm) {
            return alarm.raisedBy() == Alarm.AlarmOrigin.PUMP
                    && !alarm.cleared()
                    && alarm.name().filter(NO_DELIVERY::equals).isPresent();
        }
        return event instanceof InfusionSetEvent work && work.kind() == InfusionSetEvent.Kind.REWIND;
    }

    /** A pattern of one segment begins each midnight as well: that tells nothing. */
    private static boolean isAnew(Basal basal, Basal before) {
        boolean isMidnight = basal.time()
                .wallClock()
                .filter(clock -> clock.toLocalTime().equals(LocalTime.MIDNIGHT))
                .isPresent();
        return basal.kind() == Basal.Kind.SCHEDULED
                && !basal.isRebuilt()
                && !isMidnight
                && basal.segment().isPresent()
                && basal.segment().equals(before.segment())
                && basal.pattern().equals(before.pattern())
                && basal.rate().equals(before.rate());
    }
}
