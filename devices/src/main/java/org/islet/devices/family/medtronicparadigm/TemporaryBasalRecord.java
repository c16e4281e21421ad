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
 * 7    bits 0-2 high bits of 1/40 U/h;
 *      bits 3-7 not 0: it is a percentage
 * </pre>
 */
final class TemporaryBasalRecord {

    private TemporaryBasalRecord() {}

    static void read(HistoryRecord rate, RecordQueue rest, EventSink sink) {
        Optional<HistoryRecord> duration = rest.takeIf(next -> isDurationOf(next, rate));
        HistoryRecord whole = duration.map(rate::joinedWith).orElse(rate);
        boolean isPercent = rate.u8(7) >> 3 != 0;
        int strokesAnHour = rate.u8(1) | (rate.u8(7) & 7) << 8;
        sink.event(temporary(
                whole.origin(2, sink),
                isPercent ? Optional.empty() : Optional.of(InsulinUnits.ofFortieths(strokesAnHour)),
                isPercent ? OptionalDouble.of(rate.u8(1)) : OptionalDouble.empty(),
                duration.map(TemporaryBasalRecord::duration)));
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
