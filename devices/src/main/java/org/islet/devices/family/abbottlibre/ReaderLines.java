package org.islet.devices.family.abbottlibre;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;

/** Lines as a reader writes them, the mirror of {@link HistoryLine} and {@link ResultLine}. */
final class ReaderLines {

    private static final int HISTORY_FIELDS = 16;
    private static final int CLOCK_FIELDS = 15;
    private static final int NOT_TO_BE_SHOWN = 0x8000;
    private static final int STRIP = 0;
    private static final int KETONE = 1;
    private static final int SCAN = 2;

    private final List<EncodedLine> lines = new ArrayList<>();
    private LocalDateTime lastResult = LocalDateTime.MIN;

    private ReaderLines() {}

    static List<String> history(List<GlucoseReading> readings) {
        List<String> lines = new ArrayList<>();
        for (GlucoseReading reading : readings) {
            lines.add(new EncodedLine(HISTORY_FIELDS)
                    .with(0, lines.size() + 1)
                    .with(1, HistoryLine.KIND)
                    .withSecondAt(2, EncodedLine.timeOf(reading))
                    .with(13, mgPerDl(reading))
                    .with(15, errors(reading))
                    .toString());
        }
        return lines;
    }

    static List<String> results(List<? extends DeviceEvent> events) {
        var written = new ReaderLines();
        events.forEach(written::add);
        return written.lines.stream().map(EncodedLine::toString).toList();
    }

    private void add(DeviceEvent event) {
        if (event instanceof ClockChange change) {
            lines.add(new EncodedLine(CLOCK_FIELDS)
                    .with(0, lines.size() + 1)
                    .with(1, ResultLine.CLOCK)
                    .withSecondAt(2, change.to())
                    .withSecondAt(9, change.from()));
        } else if (event instanceof GlucoseReading reading) {
            reading(reading);
        } else if (event instanceof LogbookEntry entry) {
            entry(entry);
        } else {
            throw new IllegalArgumentException("A reader does not remember this kind of event");
        }
    }

    private void reading(GlucoseReading reading) {
        int what =
                switch (reading.kind()) {
                    case SCAN -> SCAN;
                    case METER -> STRIP;
                    default -> throw new IllegalArgumentException("A reader keeps these values in its history");
                };
        String value = reading.value().isPresent()
                ? String.valueOf(mgPerDl(reading))
                : reading.outOfRange().orElseThrow() == GlucoseReading.OutOfRange.LOW ? "LO" : "HI";
        EncodedLine line = result(reading, what).with(12, value).with(28, errors(reading));
        for (String flag : reading.flags()) {
            switch (flag) {
                case "exercise" -> line.with(15, 1);
                case "medication" -> line.with(16, 1);
                default -> line.with(14, Math.max(0, ResultLine.TRENDS.indexOf(flag)));
            }
        }
    }

    private EncodedLine result(DeviceEvent event, int what) {
        lastResult = EncodedLine.timeOf(event);
        var line = new EncodedLine(ResultLine.FIELDS_WITH_RAPID)
                .with(0, lines.size() + 1)
                .with(1, ResultLine.RESULT)
                .withSecondAt(2, lastResult)
                .with(9, what);
        lines.add(line);
        return line;
    }

    /** Food and insulin stand in the line of the reading they were entered beside. */
    private void entry(LogbookEntry entry) {
        double amount = entry.amount().orElseThrow();
        if (entry.kind() == LogbookEntry.Kind.KETONE) {
            result(entry, KETONE).with(12, Math.round(amount * StripValue.KETONE_PER_MMOL));
            return;
        }
        if (lines.isEmpty() || !EncodedLine.timeOf(entry).equals(lastResult)) {
            throw new IllegalArgumentException("A reader remembers entries beside a reading only");
        }
        EncodedLine line = lines.get(lines.size() - 1);
        switch (entry.kind()) {
            case CARBS -> line.with(25, 1).with(26, Math.round(amount));
            case INSULIN -> insulin(line, entry.text().orElse("rapid"), Math.round(2 * amount));
            default -> throw new IllegalArgumentException("A reader does not remember " + entry.kind());
        }
    }

    private static void insulin(EncodedLine line, String which, long halfUnits) {
        if (which.equals("long")) {
            line.with(18, 1).with(23, halfUnits);
        } else {
            line.with(17, 1).with(ResultLine.FIELDS_WITH_RAPID - 1, halfUnits);
        }
    }

    private static long mgPerDl(GlucoseReading reading) {
        boolean isOfSensor = reading.kind() != GlucoseReading.Kind.METER;
        if (isOfSensor && reading.outOfRange().isPresent()) {
            return reading.outOfRange().get() == GlucoseReading.OutOfRange.LOW
                    ? SensorValue.STORED_FOR_LOW
                    : SensorValue.STORED_FOR_HIGH;
        }
        return Math.round(reading.value().map(Glucose::inMgPerDl).orElseThrow());
    }

    private static int errors(GlucoseReading reading) {
        return reading.flags().contains(GlucoseReading.DISPLAY_ONLY) ? NOT_TO_BE_SHOWN : 0;
    }
}
