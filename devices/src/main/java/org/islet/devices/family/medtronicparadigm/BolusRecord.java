package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;

/**
 * A bolus; the two parts of a dual bolus are two records, in either order. From the Revel on a square bolus is written
 * when it starts and again in place when it ends, so a later read of the same page may show more delivered: the same
 * time, kind and programmed amount are then the same bolus.
 *
 * <pre>
 * up to x22                      from x23
 * 0    0x01                      0     0x01
 * 1    programmed, 1/10 U        1-2   programmed, 1/40 U, big-endian
 * 2    delivered, 1/10 U         3-4   delivered, 1/40 U
 * 3    duration, half hours      5-6   insulin on board before it, 1/40 U
 * 4-8  time                      7     duration, half hours
 *                                8-12  time
 * </pre>
 *
 * Kind in bits 5-7 of the time's third byte: 2 normal (1 on the oldest pumps), 3 square, 4 and 5 the parts of a dual.
 */
final class BolusRecord {

    private static final int OPCODE = 0x01;

    private BolusRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        sink.event(record.generation().hasLargeRecords() ? large(record, sink) : small(record, sink));
    }

    private static Bolus small(HistoryRecord record, EventSink sink) {
        return new Bolus(
                record.origin(4, sink),
                kind(record, record.u8(6) >> 5, record.u8(3), sink),
                Optional.of(InsulinUnits.ofTenths(record.u8(1))),
                Optional.of(InsulinUnits.ofTenths(record.u8(2))),
                duration(record.u8(3)),
                Optional.empty(),
                Optional.empty());
    }

    private static Bolus large(HistoryRecord record, EventSink sink) {
        Origin origin = record.origin(8, sink);
        return new Bolus(
                origin,
                kind(record, record.u8(10) >> 5, record.u8(7), sink),
                Optional.of(InsulinUnits.ofFortieths(record.u16(1))),
                Optional.of(InsulinUnits.ofFortieths(record.u16(3))),
                duration(record.u8(7)),
                Optional.of(InsulinUnits.ofFortieths(record.u16(5))),
                Optional.empty());
    }

    private static Bolus.Kind kind(HistoryRecord record, int code, int halfHours, EventSink sink) {
        return switch (code) {
            case 1, 2 -> Bolus.Kind.NORMAL;
            case 3 -> Bolus.Kind.SQUARE;
            case 4 -> Bolus.Kind.DUAL_NORMAL;
            case 5 -> Bolus.Kind.DUAL_SQUARE;
            default -> {
                sink.problem(new Problem(record.source(), Phrase.of("paradigm.bolus-kind", code)));
                yield halfHours == 0 ? Bolus.Kind.NORMAL : Bolus.Kind.SQUARE;
            }
        };
    }

    /** The pump may still write into it while it runs. */
    static boolean isSquareOfLargeRecords(HistoryRecord record) {
        if (record.opcode() != OPCODE || !record.generation().hasLargeRecords()) {
            return false;
        }
        int kind = record.u8(10) >> 5;
        return kind == 3 || kind == 5;
    }

    private static Optional<Duration> duration(int halfHours) {
        return Optional.of(Duration.ofMinutes(30L * halfHours));
    }
}
