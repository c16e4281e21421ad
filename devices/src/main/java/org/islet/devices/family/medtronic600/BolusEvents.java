package org.islet.devices.family.medtronic600;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;

/**
 * Boluses. The pump writes one event when a bolus is programmed and another when it was delivered; the second alone is
 * told where both are there, so that no unit is counted twice.
 *
 * <pre>
 *                     0B source, 0C number of the bolus, 0D preset
 * normal 15 / DC      0E programmed                 (DC: 12 delivered)      then insulin on board
 * square 16 / DD      0E programmed                 (DD: 12 delivered)      then minutes (DD: planned and taken), then insulin on board
 * dual   17 / DE      0E now, 12 square             (DE: 16 delivered, 1A part: 1 now, 2 square)
 * then minutes planned (DE: and minutes taken), then insulin on board
 * </pre>
 *
 * A delivery is stamped when it ended. The insulin on board of dual boluses is from documents and read where the event
 * is long enough for it.
 */
final class BolusEvents {

    static final int NORMAL_PROGRAMMED = 0x15;
    static final int SQUARE_PROGRAMMED = 0x16;
    static final int DUAL_PROGRAMMED = 0x17;
    static final int NORMAL_DELIVERED = 0xDC;
    static final int SQUARE_DELIVERED = 0xDD;
    static final int DUAL_DELIVERED = 0xDE;

    private static final int SQUARE_DELIVERED_WITH_MINUTES_TAKEN = 0x1E;
    private static final int NORMAL_PART = 1;
    private static final int SQUARE_PART = 2;

    static final Map<Integer, EventLayout> LAYOUTS = Stream.of(
                    NORMAL_PROGRAMMED,
                    SQUARE_PROGRAMMED,
                    DUAL_PROGRAMMED,
                    NORMAL_DELIVERED,
                    SQUARE_DELIVERED,
                    DUAL_DELIVERED)
            .collect(Collectors.toUnmodifiableMap(
                    type -> type, type -> new EventLayout(smallest(type), BolusEvents::decode)));

    private BolusEvents() {}

    static boolean isDelivered(int type) {
        return type == NORMAL_DELIVERED || type == SQUARE_DELIVERED || type == DUAL_DELIVERED;
    }

    /** The pump's number of a bolus: the same in both events. */
    static int number(HistoryEvent event) {
        return event.octet(0x0C);
    }

    static List<DeviceEvent> decode(HistoryEvent event) {
        return switch (event.type()) {
            case NORMAL_PROGRAMMED -> List.of(normal(event, Optional.empty(), 0x12));
            case NORMAL_DELIVERED -> List.of(normal(event, Optional.of(event.insulin(0x12)), 0x16));
            case SQUARE_PROGRAMMED -> List.of(squareProgrammed(event));
            case SQUARE_DELIVERED -> List.of(squareDelivered(event));
            case DUAL_PROGRAMMED ->
                List.of(
                        bolus(event, Bolus.Kind.DUAL_NORMAL, 0x0E, Optional.empty(), Optional.empty(), 0x18),
                        bolus(event, Bolus.Kind.DUAL_SQUARE, 0x12, Optional.empty(), minutes(event, 0x16), 0x18));
            default -> dualPart(event);
        };
    }

    /** The smallest size that holds the fields read above. */
    static int smallest(int type) {
        return switch (type) {
            case NORMAL_PROGRAMMED -> 0x16;
            case NORMAL_DELIVERED -> 0x1A;
            case SQUARE_PROGRAMMED -> 0x18;
            case SQUARE_DELIVERED -> 0x1C;
            case DUAL_PROGRAMMED -> 0x18;
            default -> 0x1F;
        };
    }

    private static Bolus normal(HistoryEvent event, Optional<InsulinUnits> delivered, int onBoardAt) {
        return bolus(event, Bolus.Kind.NORMAL, 0x0E, delivered, Optional.empty(), onBoardAt);
    }

    private static Bolus squareProgrammed(HistoryEvent event) {
        return bolus(event, Bolus.Kind.SQUARE, 0x0E, Optional.empty(), minutes(event, 0x12), 0x14);
    }

    /** As dual boluses do, a long event has the minutes taken between the minutes planned and the insulin on board. */
    private static Bolus squareDelivered(HistoryEvent event) {
        int onBoardAt = event.holds(SQUARE_DELIVERED_WITH_MINUTES_TAKEN) ? 0x1A : 0x18;
        Optional<InsulinUnits> delivered = Optional.of(event.insulin(0x12));
        return bolus(event, Bolus.Kind.SQUARE, 0x0E, delivered, minutes(event, 0x16), onBoardAt);
    }

    /** Empty for a part nobody has told of. */
    private static List<DeviceEvent> dualPart(HistoryEvent event) {
        Optional<InsulinUnits> delivered = Optional.of(event.insulin(0x16));
        return switch (event.octet(0x1A)) {
            case NORMAL_PART -> List.of(bolus(event, Bolus.Kind.DUAL_NORMAL, 0x0E, delivered, Optional.empty(), 0x1F));
            case SQUARE_PART ->
                List.of(bolus(event, Bolus.Kind.DUAL_SQUARE, 0x12, delivered, minutes(event, 0x1B), 0x1F));
            default -> List.of();
        };
    }

    private static Optional<Duration> minutes(HistoryEvent event, int at) {
        return Optional.of(Duration.ofMinutes(event.half(at)));
    }

    private static Bolus bolus(
            HistoryEvent event,
            Bolus.Kind kind,
            int programmedAt,
            Optional<InsulinUnits> delivered,
            Optional<Duration> duration,
            int onBoardAt) {
        Optional<InsulinUnits> onBoard =
                event.holds(onBoardAt + 4) ? Optional.of(event.insulin(onBoardAt)) : Optional.empty();
        return new Bolus(
                event.origin(),
                kind,
                Optional.of(event.insulin(programmedAt)),
                delivered,
                duration,
                onBoard,
                Optional.empty());
    }
}
