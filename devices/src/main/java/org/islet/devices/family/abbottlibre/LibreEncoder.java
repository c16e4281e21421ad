package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;

/**
 * Writes what readers and meters remember the way they would say it, for emulators, the demo and the tests. All lists are
 * oldest first; what a device cannot remember is an {@link IllegalArgumentException}.
 */
public final class LibreEncoder {

    private LibreEncoder() {}

    /** The lines of a reader's {@code $history?}: sensor glucose each fifteen minutes. */
    public static List<String> history(List<GlucoseReading> readings) {
        return ReaderLines.history(readings);
    }

    /** The lines of a reader's {@code $arresult?}: scans, strips, ketones, the entries made beside them, clocks set. */
    public static List<String> results(List<? extends DeviceEvent> events) {
        return ReaderLines.results(events);
    }

    /** The lines of a Neo's {@code $result?}: strips, ketones, insulin, clocks set. */
    public static List<String> neo(List<? extends DeviceEvent> events) {
        return MeterLines.neo(events);
    }

    /** The lines of an InsuLinx's {@code $result?}: strips. */
    public static List<String> insuLinx(List<GlucoseReading> readings) {
        return MeterLines.insuLinx(readings);
    }

    /** A whole answer: lines, their checksum, and that the command was obeyed. */
    static byte[] answer(String lines) {
        return "%sCKSM:%08X\r\nCMD OK\r\n"
                .formatted(lines, TextReply.sum(lines, 0, lines.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A whole answer with records and the line that counts them. */
    static byte[] list(List<String> records) {
        if (records.isEmpty()) {
            return answer("Log Empty\r\n");
        }
        String lines = String.join("\r\n", records) + "\r\n";
        return answer("%s%d,%08X\r\n".formatted(lines, records.size(), TextReply.sum(lines, 0, lines.length())));
    }

    static byte[] failure() {
        return "CKSM:00000000\r\nCMD Fail!\r\n".getBytes(StandardCharsets.ISO_8859_1);
    }
}
