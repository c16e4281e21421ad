package org.islet.devices.family.medtronic600;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.Status;
import org.islet.devices.event.Suspension;

/**
 * Basal rates and their interruption.
 *
 * <pre>
 * 1C pattern chosen    0B before, 0C now
 * 1D segment began     0B pattern, 0C segment, 0D rate
 * 1B temporary rate    0B preset, 0C kind: 0 absolute, 1 percent, 0D rate, 11 percent, 12 minutes
 * 22 temporary rate over   as 1B, then 14 bit 0: cancelled
 * 1E stopped, 1F started again   0B reason: 1 alarm, 2 the person, 3 automatic, 4 low glucose, 5 set change, 6 predicted low
 * </pre>
 */
final class BasalEvents {

    static final int TEMPORARY = 0x1B;
    static final int SEGMENT = 0x1D;
    static final int STOPPED = 0x1E;
    static final int STARTED = 0x1F;

    static final int PATTERN_CHOSEN = 0x1C;
    static final int TEMPORARY_ENDED = 0x22;

    private static final int PERCENT = 1;
    private static final int CANCELLED = 1;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            SEGMENT, new EventLayout(0x11, event -> List.of(segment(event))),
            PATTERN_CHOSEN, new EventLayout(0x0D, event -> List.of(patternChosen(event))),
            TEMPORARY, new EventLayout(0x14, event -> List.of(temporary(event, minutes(event)))),
            TEMPORARY_ENDED, new EventLayout(0x15, BasalEvents::temporaryEnded),
            STOPPED, new EventLayout(0x0C, event -> List.of(suspension(event))),
            STARTED, new EventLayout(0x0C, event -> List.of(suspension(event))));

    private BasalEvents() {}

    private static DeviceEvent segment(HistoryEvent event) {
        return new Basal(
                event.origin(),
                Basal.Kind.SCHEDULED,
                Optional.of(event.insulin(0x0D)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(String.valueOf(event.octet(0x0B))),
                OptionalInt.of(event.octet(0x0C)));
    }

    private static DeviceEvent patternChosen(HistoryEvent event) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("old", new Amount(event.octet(0x0B)));
        settings.put("new", new Amount(event.octet(0x0C)));
        return new PumpSettings(event.origin(), "basalPattern", settings);
    }

    private static Duration minutes(HistoryEvent event) {
        return Duration.ofMinutes(event.half(0x12));
    }

    private static DeviceEvent temporary(HistoryEvent event, Duration duration) {
        boolean isPercent = event.octet(0x0C) == PERCENT;
        Optional<InsulinUnits> rate = isPercent ? Optional.empty() : Optional.of(event.insulin(0x0D));
        return new Basal(
                event.origin(),
                Basal.Kind.TEMPORARY,
                rate,
                isPercent ? OptionalDouble.of(event.octet(0x11)) : OptionalDouble.empty(),
                Optional.of(duration),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** The rate is over, so nothing of it is left to run; how long it was meant to run stands in the status. */
    private static List<DeviceEvent> temporaryEnded(HistoryEvent event) {
        boolean isCancelled = (event.octet(0x14) & CANCELLED) != 0;
        String how = isCancelled ? "cancelled" : "completed";
        return List.of(
                temporary(event, Duration.ZERO),
                new Status(
                        event.origin(),
                        "temporaryBasalEnded",
                        "%s, %d min planned".formatted(how, minutes(event).toMinutes())));
    }

    private static DeviceEvent suspension(HistoryEvent event) {
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

    /**
     * 1 chose to go on, 2 cleared an alarm (the one seen with its meaning), 3 ended a suspension for low glucose: all
     * the person. 4 and 5 are the pump's own doing.
     */
    private static Suspension.Reason startReason(int code) {
        return code >= 1 && code <= 3 ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
    }
}
