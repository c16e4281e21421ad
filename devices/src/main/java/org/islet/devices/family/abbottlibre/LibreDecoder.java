package org.islet.devices.family.abbottlibre;

import java.util.List;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Source;

/**
 * Reads text replies: each is trusted as a whole or not at all, by its checksum.
 *
 * <p>A reply does not repeat its command, so its records tell what they are: the reader's carry their kind in field 1,
 * the Neo's in field 0. All records of a reply are of one sort.
 */
final class LibreDecoder implements Decoder {

    private static final Pattern TRAILER = Pattern.compile("\\d{1,9},[0-9A-Fa-f]{8}");
    private static final Pattern RECORD = Pattern.compile("\\d{1,9}(,[^,]*){7,60}");
    private static final int FEWEST_RESULT_FIELDS = 15;

    private enum Sort {
        HISTORY,
        RESULTS,
        NEO,
        OTHER
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        DeviceMemory.refuseMore(capture);
        if (capture.parts().stream().noneMatch(LibreDecoder::hasSoundReply)) {
            throw new UnreadableCapture(
                    "No reply of a FreeStyle Libre or Neo with a valid checksum was found: "
                            + "each ends with CKSM:, eight hex digits and CMD OK. Read the device again, or name the right family.");
        }
        for (CapturePart part : capture.parts()) {
            for (TextReply reply : TextReply.in(part)) {
                reply(part, reply, sink);
            }
        }
    }

    static boolean hasSoundReply(CapturePart part) {
        return TextReply.in(part).stream().anyMatch(TextReply::isSound);
    }

    private static void reply(CapturePart part, TextReply reply, EventSink sink) {
        if (!reply.isSound()) {
            sink.problem(new Problem(
                    part.source(reply.from(), reply.to()), "The reply " + reply.complaint() + ": none of it was read"));
            return;
        }
        List<TextReply.Line> records = reply.lines().stream()
                .filter(line -> RECORD.matcher(line.text()).matches())
                .toList();
        Sort sort = sort(records.stream().map(line -> Fields.of(line.text())).toList());
        for (TextReply.Line line : records) {
            record(sort, Fields.of(line.text()), part.source(line.from(), line.to()), sink);
        }
        checkCount(part, reply, records.size(), sink);
    }

    private static Sort sort(List<Fields> records) {
        if (records.isEmpty()) {
            return Sort.OTHER;
        }
        if (records.stream().allMatch(record -> record.is(1, HistoryLine.KIND) && record.count() >= 16)) {
            return Sort.HISTORY;
        }
        if (records.stream()
                .allMatch(record -> record.count() >= FEWEST_RESULT_FIELDS
                        && (record.is(1, ResultLine.RESULT) || record.is(1, ResultLine.CLOCK)))) {
            return Sort.RESULTS;
        }
        return records.stream().allMatch(NeoLine::isNeo) ? Sort.NEO : Sort.OTHER;
    }

    private static void record(Sort sort, Fields fields, Source source, EventSink sink) {
        if (sort == Sort.OTHER) {
            sink.problem(new Problem(source, "The record's layout is not known: it was skipped"));
            return;
        }
        var events =
                switch (sort) {
                    case HISTORY -> List.of(HistoryLine.read(fields, source));
                    case RESULTS -> ResultLine.read(fields, source);
                    default -> List.of(NeoLine.read(fields, source));
                };
        if (events.get(0).time().equals(DeviceTime.UNKNOWN)) {
            sink.problem(new Problem(
                    source,
                    "The device's clock was not set, or shows a date that does not exist: "
                            + "the record was kept without a time"));
        }
        events.forEach(sink::event);
    }

    /** Lists end with how many records they hold, and their sum; a text of another kind has no such line. */
    private static void checkCount(CapturePart part, TextReply reply, int records, EventSink sink) {
        for (TextReply.Line line : reply.lines()) {
            if (TRAILER.matcher(line.text()).matches()) {
                long promised =
                        Long.parseLong(line.text().substring(0, line.text().indexOf(',')));
                if (promised != records) {
                    sink.problem(new Problem(
                            part.source(line.from(), line.to()),
                            "The reply promises %d records and holds %d".formatted(promised, records)));
                }
            }
        }
    }
}
