package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Basal;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;

/**
 * A temporary basal rate in two records of one time: the rate, and behind it how long. A duration of 0 cancels.
 *
 * <pre>
 * 0    0x33                                   0    0x16
 * 1    percent, or low byte of 1/40 U/h       1    duration, half hours
 * 2-6  time                                   2-6  time
 * 7    bits 0-2 high bits of 1/40 U/h,
 *      never seen set in a percentage;
 *      bits 3-7 not 0: it is a percentage
 * </pre>
 */
final class TemporaryBasalRecord {

    private static final int HIGH = 0x07;

    private TemporaryBasalRecord() {}

    static void read(HistoryRecord rate, RecordQueue rest, EventSink sink) {
        Optional<HistoryRecord> duration = rest.takeIf(next -> isDurationOf(next, rate));
        HistoryRecord whole = duration.map(rate::joinedWith).orElse(rate);
        boolean isPercent = rate.u8(7) >> 3 != 0;
        sink.event(temporary(
                whole.origin(2, sink),
                isPercent ? Optional.empty() : Optional.of(rate(rate)),
                isPercent ? percent(rate, sink) : OptionalDouble.empty(),
                duration.map(TemporaryBasalRecord::duration)));
    }

    private static InsulinUnits rate(HistoryRecord record) {
        return InsulinUnits.ofFortieths(record.u8(1) | (record.u8(7) & HIGH) << 8);
    }

    private static OptionalDouble percent(HistoryRecord record, EventSink sink) {
        return record.hasUnknownBits(7, HIGH, "paradigm.percentage", sink)
                ? OptionalDouble.empty()
                : OptionalDouble.of(record.u8(1));
    }

    /** Its rate lies on a page we do not have. */
    static void readDurationAlone(HistoryRecord duration, RecordQueue rest, EventSink sink) {
        sink.event(temporary(
                duration.origin(2, sink), Optional.empty(), OptionalDouble.empty(), Optional.of(duration(duration))));
    }

    private static Basal temporary(
            Origin origin, Optional<InsulinUnits> rate, OptionalDouble percent, Optional<Duration> duration) {
        return new Basal(origin, Basal.Kind.TEMPORARY, rate, percent, duration, Optional.empty(), OptionalInt.empty());
    }

    private static boolean isDurationOf(HistoryRecord next, HistoryRecord rate) {
        return next.opcode() == 0x16 && next.timeAt(2).equals(rate.timeAt(2));
    }

    private static Duration duration(HistoryRecord record) {
        return Duration.ofMinutes(30L * record.u8(1));
    }
}
