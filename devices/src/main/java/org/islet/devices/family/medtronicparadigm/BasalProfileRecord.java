package org.islet.devices.family.medtronicparadigm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * A basal pattern before and after the person changed it, and which pattern is in use.
 *
 * <pre>
 * 0    0x08 before, 0x09 after                                  0    0x14
 * 1    unknown                                                  1    pattern: 0 standard, 1 A, 2 B
 * 2-6  time; bits 5-7 of its third byte: the pattern            2-6  time
 * 7…   up to 48 slots: start in half hours, rate 1/40 U/h little-endian
 * </pre>
 */
final class BasalProfileRecord {

    private BasalProfileRecord() {}

    static void readBefore(HistoryRecord record, RecordQueue rest, EventSink sink) {
        tell(record, BasalProfile.REPLACED, sink);
    }

    static void readAfter(HistoryRecord record, RecordQueue rest, EventSink sink) {
        tell(record, BasalProfile.SAVED, sink);
    }

    static void readSelection(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Map<String, Setting> settings = Map.of("pattern", new Text(BasalPattern.name(record.u8(1))));
        sink.event(new PumpSettings(record.origin(2, sink), BasalProfile.SELECTION, settings));
    }

    private static void tell(HistoryRecord record, String scope, EventSink sink) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("pattern", new Text(BasalPattern.name(record.u8(4) >> 5)));
        settings.put("schedule", Schedules.basalOfHistory(record.bytes(), 7));
        sink.event(new PumpSettings(record.origin(2, sink), scope, settings));
    }
}
