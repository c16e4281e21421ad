package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** The bytes of one record in a page; offsets count from its opcode, which is byte 0. */
record HistoryRecord(CapturePart page, int from, int to, Generation generation) {

    int opcode() {
        return u8(0);
    }

    int size() {
        return to - from;
    }

    int u8(int at) {
        return page.bytes()[from + at] & 0xFF;
    }

    /** Big-endian. */
    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    byte[] bytes() {
        return Arrays.copyOfRange(page.bytes(), from, to);
    }

    String name() {
        return "0x%02x".formatted(opcode());
    }

    Source source() {
        return page.source(from, to);
    }

    Optional<LocalDateTime> timeAt(int at) {
        return HistoryTime.read(page.bytes(), from + at);
    }

    /** Stamped by the five bytes at {@code at}; an impossible time is said and left unknown. */
    Origin origin(int at, EventSink sink) {
        Optional<LocalDateTime> time = timeAt(at);
        if (time.isEmpty()) {
            sink.problem(new Problem(source(), Phrase.of("paradigm.no-time", name())));
        }
        return new Origin(time.map(DeviceTime::toTheSecond).orElse(DeviceTime.UNKNOWN), source());
    }

    /**
     * Whether bits nobody has understood are set beside a value. The value may then be larger than what we can read: it
     * has to be left out, and that is said here.
     *
     * @param value the key of what it is called
     */
    boolean hasUnknownBits(int at, int mask, String value, EventSink sink) {
        int bits = u8(at) & mask;
        if (bits != 0) {
            var what = Phrase.of("paradigm.unknown-bits", Phrase.of(value), name(), at, "0x%02x".formatted(bits));
            sink.problem(new Problem(source(), what));
        }
        return bits != 0;
    }

    /** The same bytes and those of the record behind it, where the two touch; else this record. */
    HistoryRecord joinedWith(HistoryRecord next) {
        return next.page == page && next.from == to ? new HistoryRecord(page, from, next.to, generation) : this;
    }
}
