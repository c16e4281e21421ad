package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;

/**
 * Sensor readings, newest first.
 *
 * <pre>
 * 0B minutes between readings · 0C how many · 0D predicted glucose · then 9 bytes each:
 *    0 bits 0-1, 1    mg/dL; from 769 on a state
 *    2-3              current in hundredths of nA
 *    0 bits 2-3, 4    voltage in hundredths, 10 bits, signed
 *    5-6              rate of change in hundredths of mg/dL a minute, signed
 *    7 sensor status · 8 status of the reading, bit 0: filled in later
 * </pre>
 *
 * The names of the states are from public talk about the pumps, not from a document of the maker.
 */
final class SensorEvent {

    static final int TYPE = 0xD6;
    static final EventLayout LAYOUT = new EventLayout(0x0F, SensorEvent::decode);

    private static final int FIRST_READING = 0x0F;
    private static final int READING_SIZE = 9;
    private static final int LAST_GLUCOSE = 768;
    private static final int ABOVE_RANGE = 776;
    private static final int BELOW_RANGE = 777;
    private static final Map<Integer, String> STATES = Map.ofEntries(
            Map.entry(0, "none"),
            Map.entry(769, "initializing"),
            Map.entry(770, "calibrationNeeded"),
            Map.entry(771, "sensorError"),
            Map.entry(772, "calibrationError"),
            Map.entry(773, "changeSensor"),
            Map.entry(774, "endOfLife"),
            Map.entry(775, "notReady"),
            Map.entry(778, "calibrationPending"),
            Map.entry(779, "changeSensorAfterCalibration"),
            Map.entry(780, "timeUnknown"));

    private SensorEvent() {}

    private static List<DeviceEvent> decode(HistoryEvent event) {
        int step = event.octet(0x0B);
        List<DeviceEvent> events = new ArrayList<>();
        for (int i = 0; i < Math.min(promised(event), held(event)); i++) {
            var origin = event.originAt(event.wallClock().minusMinutes((long) i * step));
            events.add(reading(event, FIRST_READING + i * READING_SIZE, origin));
        }
        int predicted = event.half(0x0D);
        String text = isGlucose(predicted) ? "%d mg/dL".formatted(predicted) : state(predicted);
        events.add(new Status(event.origin(), "predictedGlucose", text));
        return events;
    }

    /** How many readings the event says it has. */
    static int promised(HistoryEvent event) {
        return event.octet(0x0C);
    }

    /** How many readings it has room for. */
    static int held(HistoryEvent event) {
        return (event.size() - FIRST_READING) / READING_SIZE;
    }

    private static boolean isGlucose(int value) {
        return value > 0 && value <= LAST_GLUCOSE;
    }

    private static DeviceEvent reading(HistoryEvent event, int at, Origin origin) {
        int value = (event.octet(at) & 0x03) << 8 | event.octet(at + 1);
        Optional<OutOfRange> outOfRange = outOfRange(value);
        if (!isGlucose(value) && outOfRange.isEmpty()) {
            return new Status(origin, "sensorState", state(value));
        }
        return new GlucoseReading(
                origin,
                GlucoseReading.Kind.SENSOR,
                isGlucose(value) ? Optional.of(Glucose.mgPerDl(value)) : Optional.empty(),
                outOfRange,
                OptionalDouble.of(event.half(at + 2) / 100.0),
                flags(event, at),
                false);
    }

    private static String state(int value) {
        return STATES.getOrDefault(value, "unknown" + value);
    }

    private static Optional<OutOfRange> outOfRange(int value) {
        return switch (value) {
            case ABOVE_RANGE -> Optional.of(OutOfRange.HIGH);
            case BELOW_RANGE -> Optional.of(OutOfRange.LOW);
            default -> Optional.empty();
        };
    }

    private static List<String> flags(HistoryEvent event, int at) {
        List<String> flags = new ArrayList<>();
        int readingStatus = event.octet(at + 8);
        if ((readingStatus & 1) != 0) {
            flags.add("backfilled");
        }
        if ((readingStatus & ~1) != 0) {
            flags.add("readingStatus%02x".formatted(readingStatus));
        }
        if (event.octet(at + 7) != 0) {
            flags.add("sensorStatus%02x".formatted(event.octet(at + 7)));
        }
        addNumber(flags, "voltage ", voltage(event, at));
        addNumber(flags, "rate ", event.signedHalf(at + 5));
        return flags;
    }

    private static int voltage(HistoryEvent event, int at) {
        int tenBits = (event.octet(at) >> 2 & 0x03) << 8 | event.octet(at + 4);
        return tenBits << 22 >> 22;
    }

    private static void addNumber(List<String> flags, String name, int hundredths) {
        if (hundredths != 0) {
            flags.add(name + hundredths / 100.0);
        }
    }
}
