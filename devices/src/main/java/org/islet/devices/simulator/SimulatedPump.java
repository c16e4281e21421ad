package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.medtronicparadigm.ParadigmEncoder;

/**
 * A Paradigm pump with its sensor and a linked meter, read at every visit.
 *
 * @param model its number; up to x22 it writes no basal segments and counts in tenths of a unit
 */
record SimulatedPump(String model, String serial, DeviceClock clock, SensorWear wear) {

    private static final Duration BETWEEN_VISITS = Duration.ofDays(30);

    /** Nobody comes for less; what is left joins the visit before. */
    private static final Duration SHORTEST_VISIT = Duration.ofDays(7);

    /** What each visit reads: the days since the one before. */
    List<RawCapture> captures(Life life) {
        List<RawCapture> captures = new ArrayList<>();
        Instant since = life.from();
        while (since.isBefore(life.to())) {
            Instant next = since.plus(BETWEEN_VISITS);
            Instant visit = next.plus(SHORTEST_VISIT).isBefore(life.to()) ? next : life.to();
            captures.add(capture(life.between(since, visit), visit.minusSeconds(30)));
            since = visit;
        }
        return captures;
    }

    RawCapture capture(Life days, Instant readAt) {
        List<Remembering> memory = new ArrayList<>();
        new PumpMemory(clock, days, isSmall()).tell(memory);
        new SensorMemory(clock, days, wear, isSmall()).tell(memory);
        memory.sort(null);
        List<DeviceEvent> events = memory.stream().map(Remembering::event).toList();
        return ParadigmEncoder.capture(model, serial, readAt, clock.at(readAt), events);
    }

    private boolean isSmall() {
        return Integer.parseInt(model) % 100 < 23;
    }

    /** An event, and when it really happened, whatever the pump's clock showed. */
    record Remembering(Instant at, DeviceEvent event) implements Comparable<Remembering> {

        @Override
        public int compareTo(Remembering other) {
            return at.compareTo(other.at);
        }
    }
}
