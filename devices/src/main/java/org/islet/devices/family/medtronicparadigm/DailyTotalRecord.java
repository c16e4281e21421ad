package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;

/**
 * The insulin of the day that just ended, and behind it the day's statistics, of which we know the insulin's parts. The
 * event stands at the day's first minute.
 *
 * <pre>
 * 0    0x07                                 0      0x6C, 0x6D, 0x6E
 * 3-4  all insulin, 1/40 U, big-endian      1-2    date
 * 5-6  date                                 11-12  all insulin, 13-14 basal, 16-17 bolus, 1/40 U, big-endian
 * </pre>
 *
 * The places 11-17 are our own observation: on every recorded page basal and bolus there add up to the total, and the
 * total equals the day's 0x07. Where they do not add up they are not used.
 */
final class DailyTotalRecord {

    private static final int OPCODE = 0x07;

    private DailyTotalRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Optional<LocalDate> date = date(record, 5);
        Optional<HistoryRecord> statistics =
                rest.takeIf(next -> isStatistics(next) && date(next, 1).equals(date));
        HistoryRecord whole = statistics.map(record::joinedWith).orElse(record);
        int total = record.u16(3);
        Map<String, Double> parts = statistics
                .filter(day -> day.u16(11) == total)
                .map(DailyTotalRecord::parts)
                .orElse(Map.of());
        tell(whole, date, total, parts, sink);
    }

    /** Its total lies on a page we do not have. */
    static void readPartsAlone(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Map<String, Double> parts = parts(record);
        if (parts.isEmpty()) {
            UnknownRecord.keep(record, sink);
        } else {
            tell(record, date(record, 1), record.u16(11), parts, sink);
        }
    }

    private static void tell(
            HistoryRecord record, Optional<LocalDate> date, int fortieths, Map<String, Double> parts, EventSink sink) {
        if (date.isEmpty()) {
            sink.problem(new Problem(record.source(), Phrase.of("paradigm.no-date")));
            UnknownRecord.keep(record, sink);
            return;
        }
        Origin origin = new Origin(DeviceTime.toTheMinute(date.get().atStartOfDay()), record.source());
        sink.event(new DailyTotal(origin, date.get(), InsulinUnits.ofFortieths(fortieths), parts));
    }

    /** When its day was over; empty for other records, and for a date there is not. */
    static Optional<LocalDateTime> writtenAt(HistoryRecord record) {
        Optional<LocalDate> date =
                record.opcode() == OPCODE ? date(record, 5) : isStatistics(record) ? date(record, 1) : Optional.empty();
        return date.map(day -> day.plusDays(1).atStartOfDay());
    }

    private static Map<String, Double> parts(HistoryRecord record) {
        int basal = record.u16(13);
        int bolus = record.u16(16);
        Map<String, Double> parts = new LinkedHashMap<>();
        if (basal + bolus == record.u16(11)) {
            parts.put("basal", basal / 40.0);
            parts.put("bolus", bolus / 40.0);
        }
        return parts;
    }

    private static boolean isStatistics(HistoryRecord record) {
        return record.opcode() >= 0x6C && record.opcode() <= 0x6E;
    }

    private static Optional<LocalDate> date(HistoryRecord record, int at) {
        return HistoryTime.readDate(record.page().bytes(), record.from() + at);
    }
}
