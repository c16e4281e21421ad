package org.islet.devices.family.abbottfreestyle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;

/** Writes what a meter remembers the way the meter would say it: for emulators, the demo and the tests. */
public final class FreeStyleEncoder {

    private static final List<String> MONTHS =
            List.of("Jan ", "Feb ", "Mar ", "Apr ", "May ", "June", "July", "Aug ", "Sep ", "Oct ", "Nov ", "Dec ");
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern(" dd yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("  dd yyyy HH:mm:ss", Locale.ROOT);
    private static final String STARTS = "\u0002";
    private static final String ENDS = "\u0003";

    private FreeStyleEncoder() {}

    /**
     * The answer to mem, or a Precision's to $xmem.
     *
     * @param memory oldest first; ketones in a Precision alone
     * @throws IllegalArgumentException if a meter cannot remember one of them
     */
    public static byte[] memory(FreeStyleMeter meter, List<? extends DeviceEvent> memory) {
        if (memory.isEmpty()) {
            return bytes(STARTS + "\r\n" + head(meter) + "Log Empty END\r\n" + ENDS);
        }
        var text = new StringBuilder(STARTS + "\r\n" + head(meter) + "\r\n" + memory.size() + "\r\n");
        for (int i = memory.size() - 1; i >= 0; i--) {
            text.append(result(meter, memory.get(i))).append("\r\n");
        }
        int sum = text.chars().sum() & 0xFFFF;
        return bytes(text + "0x%04X  END\r\n".formatted(sum) + ENDS);
    }

    /** A Precision's answer to $colq. */
    public static byte[] identity(FreeStyleMeter meter) {
        return bytes("S/N: " + meter.serial() + "\r\nVer: " + meter.version() + "\r\nClock: " + clock(meter)
                + "\r\nMarket: 1\r\nROM: 1\r\nUsage: 1\r\nCMD OK\r\n");
    }

    private static String head(FreeStyleMeter meter) {
        return meter.serial() + "\r\n" + meter.version() + "     -P\r\n" + clock(meter) + "\r\n";
    }

    private static String clock(FreeStyleMeter meter) {
        return month(meter.clock()).strip().substring(0, 3) + TO_THE_SECOND.format(meter.clock());
    }

    private static String result(FreeStyleMeter meter, DeviceEvent event) {
        LocalDateTime time = event.time()
                .wallClock()
                .orElseThrow(() -> new IllegalArgumentException("A FreeStyle meter stamps every result"));
        List<String> words = new ArrayList<>();
        words.add(value(meter, event) + "  " + month(time) + TO_THE_MINUTE.format(time));
        words.add(event instanceof LogbookEntry ? "K" : meter.isPrecision() ? "G" : "17");
        words.add(event instanceof GlucoseReading reading && reading.isControl() ? "0x01" : "0x00");
        return String.join(" ", words);
    }

    private static String value(FreeStyleMeter meter, DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return reading.outOfRange()
                    .map(range -> range == GlucoseReading.OutOfRange.HIGH ? "HI " : "LO ")
                    .orElseGet(() -> "%03d"
                            .formatted(Math.round(reading.value().orElseThrow().inMgPerDl())));
        }
        if (meter.isPrecision() && event instanceof LogbookEntry entry && entry.kind() == LogbookEntry.Kind.KETONE) {
            return "%03d".formatted(Math.round(entry.amount().orElseThrow() * DumpLine.KETONE_PER_MMOL));
        }
        throw new IllegalArgumentException("This meter does not remember this kind of event");
    }

    private static String month(LocalDateTime time) {
        return MONTHS.get(time.getMonthValue() - 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
