package org.islet.devices.family.dexcomreceiver;

import java.util.Optional;
import java.util.OptionalInt;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.UnknownEvent;

/** Walks database pages of 528 bytes, each a head and records of one type, oldest first. */
final class ReceiverDecoder implements Decoder {

    static final int PAGE_SIZE = 528;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().stream().noneMatch(ReceiverDecoder::beginsWithPage)) {
            throw new UnreadableCapture(
                    "No database page of a Dexcom receiver was found: no head with a valid checksum at byte 0. "
                            + "Read the receiver again, or name the right family.");
        }
        var clock = new DisplayClock();
        for (CapturePart part : capture.parts()) {
            for (int offset = 0; offset < part.bytes().length; offset += PAGE_SIZE) {
                page(part, offset, clock, sink);
            }
        }
        clock.tellChanges(sink);
    }

    static boolean beginsWithPage(CapturePart part) {
        return PageHeader.at(part.bytes(), 0).isPresent();
    }

    private static void page(CapturePart part, int offset, DisplayClock clock, EventSink sink) {
        int end = Math.min(offset + PAGE_SIZE, part.bytes().length);
        Optional<PageHeader> header = PageHeader.at(part.bytes(), offset);
        if (header.isEmpty()) {
            sink.problem(new Problem(
                    part.source(offset, Math.min(offset + PageHeader.SIZE, end)),
                    "The page's head has a wrong checksum: the page was skipped"));
            return;
        }
        OptionalInt size = RecordLayout.size(header.get().type(), header.get().revision());
        if (size.isEmpty()) {
            unknownPage(part, offset, end, header.get(), sink);
            return;
        }
        records(part, offset + PageHeader.SIZE, end, header.get(), size.getAsInt(), clock, sink);
    }

    private static void unknownPage(CapturePart part, int offset, int end, PageHeader header, EventSink sink) {
        sink.problem(new Problem(
                part.source(offset, end),
                "Records of type %d, revision %d have a layout we do not know: %d records were kept unread"
                        .formatted(header.type(), header.revision(), header.records())));
    }

    private static void records(
            CapturePart part, int from, int end, PageHeader header, int size, DisplayClock clock, EventSink sink) {
        int at = from;
        for (long left = header.records(); left > 0; left--) {
            if (at + size > end) {
                sink.problem(new Problem(
                        part.source(Math.min(at, end), end),
                        "The page ends here although its head promises %d more records".formatted(left)));
                return;
            }
            record(new PageRecord(part, at, size), header, clock, sink);
            at += size;
        }
    }

    private static void record(PageRecord one, PageHeader header, DisplayClock clock, EventSink sink) {
        int checked = one.size() - 2;
        if (Crc16.of(one.part().bytes(), one.offset(), one.offset() + checked, 0) != one.half(checked)) {
            sink.problem(new Problem(
                    one.origin().source(), "The record's checksum is wrong: it was kept as bytes and not read"));
            sink.event(new UnknownEvent(one.origin(), String.valueOf(header.type())));
            return;
        }
        clock.saw(one);
        sink.event(event(one, header));
    }

    private static DeviceEvent event(PageRecord one, PageHeader header) {
        return switch (header.type()) {
            case RecordLayout.MANUFACTURING, RecordLayout.FIRMWARE, RecordLayout.PC_PARAMETERS ->
                ParameterRecord.decode(one, header.type());
            case RecordLayout.SENSOR -> SensorRecord.decode(one);
            case RecordLayout.GLUCOSE, RecordLayout.BACKFILLED_GLUCOSE -> GlucoseRecord.decode(one, header.revision());
            case RecordLayout.CALIBRATION -> CalibrationRecord.decode(one);
            case RecordLayout.INSERTION -> InsertionRecord.decode(one);
            case RecordLayout.METER -> MeterRecord.decode(one);
            case RecordLayout.USER_EVENT -> UserEventRecord.decode(one);
            default -> new UnknownEvent(one.origin(), String.valueOf(header.type()));
        };
    }
}
