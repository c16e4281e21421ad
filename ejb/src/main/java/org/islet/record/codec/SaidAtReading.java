package org.islet.record.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;

/**
 * What a device says of itself each time it is read, stamped with that moment: how it is set, how full its battery is.
 * All of it is kept. It is news only where it differs from what the device said the last time.
 */
public final class SaidAtReading {

    private static final Source NOWHERE = Source.ofOffset(0, 0);

    private final LocalDateTime clock;
    private final Set<Object> asked = new HashSet<>();
    private final Set<Object> known = new HashSet<>();

    private SaidAtReading(LocalDateTime clock, List<ArchivedEvent> day) {
        this.clock = clock;
        day.stream().map(ArchivedEvent::event).filter(this::isSaidNow).forEach(event -> asked.add(subject(event)));
    }

    /**
     * Of one reading.
     *
     * @param clock what the device's clock showed when it was read
     * @param day what the reading tells of that day
     */
    public static SaidAtReading of(LocalDateTime clock, List<ArchivedEvent> day) {
        return new SaidAtReading(clock, day);
    }

    /** The day of the device's clock. */
    public LocalDate day() {
        return clock.toLocalDate();
    }

    /** Whether the reading says anything that may have been said before. */
    public boolean isAnything() {
        return !asked.isEmpty();
    }

    /** Learns what the device said before, from its days, the last one first; asks for no more than it needs. */
    public SaidAtReading after(Iterator<List<ArchivedEvent>> daysBackwards) {
        Set<Object> open = new HashSet<>(asked);
        while (!open.isEmpty() && daysBackwards.hasNext()) {
            learn(daysBackwards.next(), open);
        }
        return this;
    }

    /** Of one subject several things may be said at once, as each pattern of a pump's basal is. */
    private void learn(List<ArchivedEvent> day, Set<Object> open) {
        Map<Object, LocalDateTime> last = new HashMap<>();
        List<DeviceEvent> said = day.stream()
                .map(ArchivedEvent::event)
                .filter(event -> isBefore(event) && open.contains(subject(event)))
                .toList();
        said.forEach(event -> last.merge(subject(event), clockOf(event), SaidAtReading::later));
        said.stream()
                .filter(event -> clockOf(event).equals(last.get(subject(event))))
                .forEach(event -> known.add(content(event)));
        open.removeAll(last.keySet());
    }

    /** Whether a person is told of it as of something new. */
    public boolean isNews(ArchivedEvent kept) {
        DeviceEvent event = kept.event();
        return News.is(event) && !(isSaidNow(event) && known.contains(content(event)));
    }

    private boolean isSaidNow(DeviceEvent event) {
        return isOfItself(event)
                && event.time().wallClock().filter(clock::equals).isPresent();
    }

    private boolean isBefore(DeviceEvent event) {
        Optional<LocalDateTime> at = event.time().wallClock();
        return isOfItself(event) && at.isPresent() && at.get().isBefore(clock);
    }

    private static boolean isOfItself(DeviceEvent event) {
        return event instanceof PumpSettings || event instanceof Status || event instanceof UnknownEvent;
    }

    private static LocalDateTime clockOf(DeviceEvent event) {
        return event.time().wallClock().orElseThrow();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** What it is about, whatever is said of it. */
    private static Object subject(DeviceEvent event) {
        if (event instanceof PumpSettings told) {
            return List.of(told.scope(), told.settings().keySet());
        }
        return event instanceof Status state ? state.name() : List.of(((UnknownEvent) event).opcode());
    }

    /** What is said, whenever. */
    private static Object content(DeviceEvent event) {
        var origin = new Origin(DeviceTime.UNKNOWN, NOWHERE);
        if (event instanceof PumpSettings told) {
            return new PumpSettings(origin, told.scope(), told.settings());
        }
        return event instanceof Status state
                ? new Status(origin, state.name(), state.value())
                : List.of(((UnknownEvent) event).opcode(), event.source().raw());
    }
}
