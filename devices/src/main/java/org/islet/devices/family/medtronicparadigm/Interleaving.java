package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;

/**
 * Puts the sensor's events among those of the history, as far as it matters: where the clock was set back, an hour is
 * shown twice, and only the order tells which of the two a reading belongs to. The sensor's pages show the same step
 * back; what lies before it there goes before the change here.
 */
final class Interleaving {

    /** Two records of the same five minutes may lie the wrong way round; a step back is more than that. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final List<DeviceEvent> sensor;
    private final EventSink sink;
    private int told;

    private Interleaving(List<DeviceEvent> sensor, EventSink sink) {
        this.sensor = sensor;
        this.sink = sink;
    }

    /** Both lists oldest first. */
    static void tell(List<DeviceEvent> history, List<DeviceEvent> sensor, EventSink sink) {
        Interleaving interleaving = new Interleaving(sensor, sink);
        for (DeviceEvent event : history) {
            if (event instanceof ClockChange change && change.to().isBefore(change.from())) {
                interleaving.tellUntil(interleaving.stepBackOf(change));
            }
            sink.event(event);
        }
        interleaving.tellUntil(sensor.size());
    }

    private void tellUntil(int end) {
        while (told < end) {
            sink.event(sensor.get(told));
            told++;
        }
    }

    /** Where the sensor's clock steps back as this change says; what was told already, where it nowhere does. */
    private int stepBackOf(ClockChange change) {
        Optional<LocalDateTime> before = Optional.empty();
        for (int i = told; i < sensor.size(); i++) {
            Optional<LocalDateTime> time = sensor.get(i).time().wallClock();
            if (time.isPresent()) {
                if (before.isPresent() && isStepOf(change, before.get(), time.get())) {
                    return i;
                }
                before = time;
            }
        }
        return told;
    }

    private static boolean isStepOf(ClockChange change, LocalDateTime before, LocalDateTime after) {
        return after.isBefore(before.minus(TOLERANCE))
                && !before.isAfter(change.from().plus(TOLERANCE))
                && !after.isBefore(change.to().minus(TOLERANCE));
    }
}
