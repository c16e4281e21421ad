package org.islet.devices.family.medtronic600;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Suspension;

/**
 * Basal rates and their interruption.
 *
 * <pre>
 * 1D segment began     0B pattern, 0C segment, 0D rate
 * 1B temporary rate    0B preset, 0C kind: 0 absolute, 1 percent, 0D rate, 11 percent, 12 minutes
 * 1E stopped, 1F started again   0B reason: 1 alarm, 2 the person, 3 automatic, 4 low glucose, 5 set change, 6 predicted low
 * </pre>
 */
final class BasalEvents {

    static final int TEMPORARY = 0x1B;
    static final int SEGMENT = 0x1D;
    static final int STOPPED = 0x1E;
    static final int STARTED = 0x1F;

    private static final int PERCENT = 1;

    private BasalEvents() {}

    static DeviceEvent segment(HistoryEvent event) {
        return new Basal(
                event.origin(),
                Basal.Kind.SCHEDULED,
                Optional.of(event.insulin(0x0D)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(String.valueOf(event.octet(0x0B))),
                OptionalInt.of(event.octet(0x0C)));
    }

    static DeviceEvent temporary(HistoryEvent event) {
        boolean isPercent = event.octet(0x0C) == PERCENT;
        Optional<InsulinUnits> rate = isPercent ? Optional.empty() : Optional.of(event.insulin(0x0D));
        return new Basal(
                event.origin(),
                Basal.Kind.TEMPORARY,
                rate,
                isPercent ? OptionalDouble.of(event.octet(0x11)) : OptionalDouble.empty(),
                Optional.of(Duration.ofMinutes(event.half(0x12))),
                Optional.empty(),
                OptionalInt.empty());
    }

    static DeviceEvent suspension(HistoryEvent event) {
        boolean isStop = event.type() == STOPPED;
        return new Suspension(
                event.origin(),
                isStop ? Suspension.State.SUSPENDED : Suspension.State.RESUMED,
                isStop ? reason(event.octet(0x0B)) : startReason(event.octet(0x0B)));
    }

    private static Suspension.Reason reason(int code) {
        return switch (code) {
            case 2, 5 -> Suspension.Reason.USER;
            case 4 -> Suspension.Reason.LOW_GLUCOSE;
            case 6 -> Suspension.Reason.PREDICTED_LOW;
            default -> Suspension.Reason.UNKNOWN;
        };
    }

    /** Of the reasons to start again only this one was ever seen with its meaning: the person cleared an alarm. */
    private static Suspension.Reason startReason(int code) {
        return code == 2 ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
    }
}
