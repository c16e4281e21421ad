package org.islet.devices.family.dexcomreceiver;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/**
 * Reads the pages of one capture. They come in any order, and a page that was still being filled when it was first read
 * comes again: each of its records counts once.
 */
final class PageReading {

    /** One record of the receiver, however often it was read. */
    private record Identity(int type, long index, long systemSeconds, int checksum) {}

    private final EventSink sink;
    private final DisplayClock clock = new DisplayClock();
    private final Set<Identity> seen = new HashSet<>();

    PageReading(EventSink sink) {
        this.sink = sink;
    }

    /** The page from {@code offset} (included) to {@code end} (excluded). */
    void page(CapturePart part, int offset, int end) {
        Optional<PageHeader> header = PageHeader.at(part.bytes(), offset);
        if (header.isEmpty()) {
            sink.problem(new Problem(
                    part.source(offset, Math.min(offset + PageHeader.SIZE, end)), Phrase.of("dexcom-receiver.head")));
            return;
        }
        int from = offset + PageHeader.SIZE;
        OptionalInt known = RecordLayout.size(header.get().type(), header.get().revision());
        OptionalInt measured = known.isPresent() && isSound(part, from, known.getAsInt(), end)
                ? known
                : RecordMeasure.size(part.bytes(), from, end, header.get().records());
        if (known.isPresent() && (measured.isEmpty() || measured.equals(known))) {
            records(part, from, end, header.get(), known.getAsInt());
        } else {
            unread(part, offset, end, header.get(), measured);
        }
    }

    void end() {
        clock.tellChanges(sink);
    }

    private static boolean isSound(CapturePart part, int from, int size, int end) {
        return from + size <= end && new PageRecord(part, from, size).isSound();
    }

    /** Records are kept one by one where their checksums tell how long they are, else all together. */
    private void unread(CapturePart part, int offset, int end, PageHeader header, OptionalInt size) {
        sink.problem(new Problem(
                part.source(offset, end),
                Phrase.of("dexcom-receiver.layout", header.records(), header.type(), header.revision())));
        if (size.isEmpty()) {
            keep(part.source(offset, end), DeviceTime.UNKNOWN, header);
            return;
        }
        for (int i = 0; i < header.records(); i++) {
            var one = new PageRecord(part, offset + PageHeader.SIZE + i * size.getAsInt(), size.getAsInt());
            if (isNew(one, header, i)) {
                clock.saw(one);
                keep(one.origin().source(), one.origin().time(), header);
            }
        }
    }

    private void records(CapturePart part, int from, int end, PageHeader header, int size) {
        int at = from;
        for (long i = 0; i < header.records(); i++) {
            if (at + size > end) {
                sink.problem(new Problem(
                        part.source(Math.min(at, end), end), Phrase.of("dexcom-receiver.short", header.records() - i)));
                return;
            }
            record(new PageRecord(part, at, size), header, i);
            at += size;
        }
    }

    private void record(PageRecord one, PageHeader header, long place) {
        if (!one.isSound()) {
            sink.problem(new Problem(one.origin().source(), Phrase.of("dexcom-receiver.record")));
            keep(one.origin().source(), DeviceTime.UNKNOWN, header);
        } else if (isNew(one, header, place)) {
            clock.saw(one);
            sink.event(event(one, header));
        }
    }

    private boolean isNew(PageRecord one, PageHeader header, long place) {
        return seen.add(new Identity(header.type(), header.firstIndex() + place, one.systemSeconds(), one.checksum()));
    }

    private void keep(Source source, DeviceTime time, PageHeader header) {
        sink.event(new UnknownEvent(new Origin(time, source), RecordLayout.opcode(header.type())));
    }

    private static DeviceEvent event(PageRecord one, PageHeader header) {
        return switch (header.type()) {
            case RecordLayout.SENSOR -> SensorRecord.decode(one);
            case RecordLayout.GLUCOSE, RecordLayout.BACKFILLED_GLUCOSE -> GlucoseRecord.decode(one, header.revision());
            case RecordLayout.CALIBRATION -> CalibrationRecord.decode(one);
            case RecordLayout.INSERTION -> InsertionRecord.decode(one);
            case RecordLayout.METER -> MeterRecord.decode(one);
            case RecordLayout.USER_EVENT -> UserEventRecord.decode(one);
            default -> ParameterRecord.decode(one, header.type());
        };
    }
}
