package org.islet.devices.family.abbottlibre;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;

/** Lines as a Neo and an InsuLinx write them, the mirror of {@link NeoLine} and {@link InsuLinxLine}. */
final class MeterLines {

    private static final int FIELDS = 11;
    private static final int CLOCK_FIELDS = 13;
    private static final int CLOCK = 6;
    private static final int GLUCOSE = 7;
    private static final int KETONE = 9;
    private static final int INSULIN = 10;

    private MeterLines() {}

    static List<String> neo(List<? extends DeviceEvent> events) {
        List<String> lines = new ArrayList<>();
        for (DeviceEvent event : events) {
            lines.add(neo(event).with(1, lines.size() + 1).toString());
        }
        return lines;
    }

    private static EncodedLine neo(DeviceEvent event) {
        if (event instanceof ClockChange change) {
            return stamped(CLOCK_FIELDS, CLOCK, change).withMinuteAt(8, change.from());
        }
        if (event instanceof GlucoseReading reading) {
            return stamped(FIELDS, GLUCOSE, reading).with(8, value(reading)).with(10, reading.isControl() ? 0 : 1);
        }
        if (event instanceof LogbookEntry entry) {
            return entry(entry);
        }
        throw new IllegalArgumentException("A Neo does not remember this kind of event");
    }

    private static EncodedLine entry(LogbookEntry entry) {
        double amount = entry.amount().orElseThrow();
        return switch (entry.kind()) {
            case KETONE ->
                stamped(FIELDS, KETONE, entry)
                        .with(8, Math.round(amount * StripValue.KETONE_PER_MMOL))
                        .with(10, 1);
            case INSULIN ->
                stamped(FIELDS, INSULIN, entry)
                        .with(8, NeoLine.DOSES.indexOf(entry.text().orElseThrow()))
                        .with(9, Math.round(amount));
            default -> throw new IllegalArgumentException("A Neo does not remember " + entry.kind());
        };
    }

    private static EncodedLine stamped(int fields, int kind, DeviceEvent event) {
        return new EncodedLine(fields)
                .with(0, kind)
                .withMinuteAt(2, EncodedLine.timeOf(event))
                .with(7, 1);
    }

    static List<String> insuLinx(List<GlucoseReading> readings) {
        List<String> lines = new ArrayList<>();
        for (GlucoseReading reading : readings) {
            lines.add(new EncodedLine(InsuLinxLine.FEWEST_FIELDS)
                    .with(1, lines.size() + 1)
                    .withMinuteAt(2, EncodedLine.timeOf(reading))
                    .with(InsuLinxLine.VALUE, value(reading))
                    .toString());
        }
        return lines;
    }

    private static String value(GlucoseReading reading) {
        return reading.outOfRange()
                .map(range -> range == OutOfRange.LOW ? "LO" : "HI")
                .orElseGet(() -> String.valueOf(
                        Math.round(reading.value().map(Glucose::inMgPerDl).orElseThrow())));
    }
}
