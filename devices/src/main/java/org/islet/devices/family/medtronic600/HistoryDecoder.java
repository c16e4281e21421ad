package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.Delivery;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.UnknownEvent;

/** Walks history events, one after the other by the size each states, and decodes those whose layout is known. */
final class HistoryDecoder implements Decoder {

    private static final int FILL = 0x1A;
    private static final int REWIND = 0x36;
    private static final int ALARM = 0x28;
    private static final int ALARM_CLEARED = 0x2A;
    private static final int CLOCK_OLD = 0x02;
    private static final int CLOCK_SET = 0x03;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().stream().noneMatch(part -> walk(part).size() > 0)) {
            throw new UnreadableCapture("No history event of a MiniMed 600 pump was found: each begins with its type, "
                    + "its source and its size. Islet reads these events decrypted and decompressed only.");
        }
        for (CapturePart part : capture.parts()) {
            List<HistoryEvent> events = walk(part);
            Set<Integer> delivered = delivered(events);
            events.forEach(event -> event(event, delivered, sink));
            tellRest(part, events, sink);
        }
    }

    static List<HistoryEvent> walk(CapturePart part) {
        List<HistoryEvent> events = new ArrayList<>();
        byte[] bytes = part.bytes();
        int at = 0;
        while (at + HistoryEvent.HEAD <= bytes.length) {
            int size = bytes[at + 2] & 0xFF;
            if (size < HistoryEvent.HEAD || at + size > bytes.length) {
                break;
            }
            events.add(new HistoryEvent(part, at, size));
            at += size;
        }
        return events;
    }

    static boolean isHistory(CapturePart part) {
        List<HistoryEvent> events = walk(part);
        return !events.isEmpty() && end(events) == part.bytes().length && isPlausible(events.get(0));
    }

    /** The pumps were sold from 2014 on. */
    private static boolean isPlausible(HistoryEvent event) {
        int year = event.wallClock().getYear();
        return year >= 2010 && year < 2040;
    }

    private static int end(List<HistoryEvent> events) {
        HistoryEvent last = events.get(events.size() - 1);
        return last.offset() + last.size();
    }

    private static void tellRest(CapturePart part, List<HistoryEvent> events, EventSink sink) {
        int end = events.isEmpty() ? 0 : end(events);
        if (end < part.bytes().length) {
            sink.problem(new Problem(
                    part.source(end, part.bytes().length),
                    "%d bytes are no history event: the size stated does not fit. They were skipped"
                            .formatted(part.bytes().length - end)));
        }
    }

    private static Set<Integer> delivered(List<HistoryEvent> events) {
        Set<Integer> numbers = new HashSet<>();
        for (HistoryEvent event : events) {
            if (BolusEvents.isDelivered(event.type()) && event.holds(BolusEvents.smallest(event.type()))) {
                numbers.add(BolusEvents.number(event));
            }
        }
        return numbers;
    }

    private static void event(HistoryEvent event, Set<Integer> delivered, EventSink sink) {
        if (!event.holds(smallest(event.type()))) {
            sink.problem(new Problem(
                    event.source(), "The event of type %02X is too short for its fields".formatted(event.type())));
            sink.event(unknown(event));
            return;
        }
        boolean toldByDelivery =
                BolusEvents.isProgrammed(event.type()) && delivered.contains(BolusEvents.number(event));
        if (!toldByDelivery) {
            decoded(event).forEach(sink::event);
        }
    }

    private static List<DeviceEvent> decoded(HistoryEvent event) {
        int type = event.type();
        if (BolusEvents.isProgrammed(type) || BolusEvents.isDelivered(type)) {
            return BolusEvents.decode(event);
        }
        if (type >= SettingsEvents.FIRST_SCHEDULE && type <= SettingsEvents.LAST_SCHEDULE) {
            return List.of(SettingsEvents.schedule(event).orElseGet(() -> unknown(event)));
        }
        return switch (type) {
            case BasalEvents.SEGMENT -> List.of(BasalEvents.segment(event));
            case BasalEvents.TEMPORARY -> List.of(BasalEvents.temporary(event));
            case BasalEvents.STOPPED, BasalEvents.STARTED -> List.of(BasalEvents.suspension(event));
            case WizardEvent.TYPE -> List.of(WizardEvent.decode(event));
            case GlucoseEvents.METER -> List.of(GlucoseEvents.meter(event));
            case GlucoseEvents.CALIBRATION -> List.of(GlucoseEvents.calibration(event));
            case GlucoseEvents.SENSOR -> GlucoseEvents.sensor(event);
            case SettingsEvents.HIGHEST_BASAL, SettingsEvents.HIGHEST_BOLUS -> List.of(SettingsEvents.highest(event));
            case SettingsEvents.WIZARD -> List.of(SettingsEvents.wizard(event));
            case FILL -> List.of(delivery(event, Delivery.Kind.PRIME));
            case REWIND -> List.of(delivery(event, Delivery.Kind.REWIND));
            case ALARM, ALARM_CLEARED -> List.of(alarm(event));
            case CLOCK_OLD, CLOCK_SET -> List.of(clock(event));
            default -> List.of(unknown(event));
        };
    }

    private static int smallest(int type) {
        if (BolusEvents.isProgrammed(type) || BolusEvents.isDelivered(type)) {
            return BolusEvents.smallest(type);
        }
        return switch (type) {
            case BasalEvents.SEGMENT -> 0x11;
            case BasalEvents.TEMPORARY -> 0x14;
            case BasalEvents.STOPPED, BasalEvents.STARTED -> 0x0C;
            case WizardEvent.TYPE -> WizardEvent.SMALLEST;
            case GlucoseEvents.METER -> 0x0F;
            case GlucoseEvents.CALIBRATION, GlucoseEvents.SENSOR -> 0x0F;
            case SettingsEvents.HIGHEST_BASAL, SettingsEvents.HIGHEST_BOLUS, SettingsEvents.WIZARD -> 0x13;
            case ALARM, ALARM_CLEARED -> 0x0D;
            case CLOCK_OLD, CLOCK_SET -> 0x13;
            default ->
                type >= SettingsEvents.FIRST_SCHEDULE && type <= SettingsEvents.LAST_SCHEDULE
                        ? 0x0D
                        : HistoryEvent.HEAD;
        };
    }

    private static DeviceEvent delivery(HistoryEvent event, Delivery.Kind kind) {
        return new Delivery(event.origin(), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DeviceEvent alarm(HistoryEvent event) {
        return new Alarm(
                event.origin(),
                Alarm.AlarmOrigin.PUMP,
                OptionalInt.of(event.half(0x0B)),
                Optional.empty(),
                OptionalDouble.empty(),
                event.type() == ALARM_CLEARED);
    }

    private static DeviceEvent clock(HistoryEvent event) {
        return new ClockChange(event.origin(), event.wallClock(), event.wallClockAt(0x0B));
    }

    private static UnknownEvent unknown(HistoryEvent event) {
        return new UnknownEvent(event.origin(), "0x%02x".formatted(event.type()));
    }
}
