package org.islet.devices.family.medtronic600;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Status;

/**
 * The pump itself: its clock, its alarms, its reservoir and its battery.
 *
 * <pre>
 * 02 03 clock set        0B seconds and offset after the change
 * 1A filled              0B what · 0C units delivered (4) · 10 units left (4); read when the event is just so long
 * 28 alarm, 2A cleared   0B number (2)
 * 2B reservoir low · 2C battery put in · 36 rewound · 37 battery taken out
 * DF closed loop began or ended   0B which · 0C why, by number
 * </pre>
 */
final class PumpEvents {

    private static final int ALARM_CLEARED = 0x2A;
    private static final int FILL_SIZE = 0x14;

    static final Map<Integer, EventLayout> LAYOUTS = Map.ofEntries(
            Map.entry(0x02, new EventLayout(0x13, event -> List.of(clock(event)))),
            Map.entry(0x03, new EventLayout(0x13, event -> List.of(clock(event)))),
            Map.entry(0x1A, new EventLayout(HistoryEvent.HEAD, event -> List.of(fill(event)))),
            Map.entry(0x28, new EventLayout(0x0D, event -> List.of(alarm(event)))),
            Map.entry(ALARM_CLEARED, new EventLayout(0x0D, event -> List.of(alarm(event)))),
            Map.entry(0x2B, new EventLayout(HistoryEvent.HEAD, event -> List.of(lowReservoir(event)))),
            Map.entry(0x2C, new EventLayout(HistoryEvent.HEAD, event -> List.of(battery(event, "inserted")))),
            Map.entry(0x36, new EventLayout(HistoryEvent.HEAD, event -> List.of(rewind(event)))),
            Map.entry(0x37, new EventLayout(HistoryEvent.HEAD, event -> List.of(battery(event, "removed")))),
            Map.entry(0xDF, new EventLayout(0x0D, event -> List.of(loopTransition(event)))));

    private PumpEvents() {}

    private static DeviceEvent clock(HistoryEvent event) {
        return new ClockChange(event.origin(), event.wallClock(), event.wallClockAt(0x0B));
    }

    private static DeviceEvent fill(HistoryEvent event) {
        boolean isKnown = event.size() == FILL_SIZE;
        Optional<InsulinUnits> delivered = isKnown ? Optional.of(event.insulin(0x0C)) : Optional.empty();
        Optional<String> what = isKnown ? Optional.of("fill" + event.octet(0x0B)) : Optional.empty();
        return new InfusionSetEvent(event.origin(), InfusionSetEvent.Kind.PRIME, what, Optional.empty(), delivered);
    }

    private static DeviceEvent rewind(HistoryEvent event) {
        return new InfusionSetEvent(
                event.origin(), InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DeviceEvent alarm(HistoryEvent event) {
        int number = event.half(0x0B);
        return new Alarm(
                event.origin(),
                AlarmNames.raisedBy(number),
                OptionalInt.of(number),
                AlarmNames.of(number),
                OptionalDouble.empty(),
                event.type() == ALARM_CLEARED);
    }

    private static DeviceEvent lowReservoir(HistoryEvent event) {
        return new Alarm(
                event.origin(),
                Alarm.AlarmOrigin.PUMP,
                OptionalInt.empty(),
                Optional.of("lowReservoir"),
                OptionalDouble.empty(),
                false);
    }

    private static DeviceEvent battery(HistoryEvent event, String what) {
        return new Status(event.origin(), "battery", what);
    }

    private static DeviceEvent loopTransition(HistoryEvent event) {
        return new Status(
                event.origin(),
                "closedLoopTransition",
                "%d for reason %d".formatted(event.octet(0x0B), event.octet(0x0C)));
    }
}
