package org.islet.devices.family.abbottlibre;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/**
 * Reads text replies: each is trusted as a whole or not at all, by its checksum. All records of a reply are of one sort.
 */
final class TextRecords {

    private static final Pattern RECORD = Pattern.compile("\\d{1,9}(,[^,]*){7,60}");

    private final EventSink sink;

    TextRecords(EventSink sink) {
        this.sink = sink;
    }

    void read(ByteAssembler text) {
        for (TextReply reply : TextReply.in(text.copy(text.begin(), text.end()))) {
            if (reply.complaint().isPresent()) {
                sink.problem(new Problem(
                        text.source(reply.from(), reply.to()),
                        Phrase.of("libre-reader.reply", reply.complaint().get())));
            } else {
                sound(reply, text);
            }
        }
    }

    private void sound(TextReply reply, ByteAssembler text) {
        for (TextReply.Line line : reply.lines()) {
            DeviceLine.read(line.text(), text.source(line.from(), line.to())).ifPresent(sink::event);
        }
        List<TextReply.Line> records = reply.lines().stream()
                .filter(line -> RECORD.matcher(line.text()).matches())
                .toList();
        RecordSort sort = RecordSort.of(
                records.stream().map(line -> Fields.of(line.text())).toList());
        for (TextReply.Line line : records) {
            record(sort, Fields.of(line.text()), text.source(line.from(), line.to()));
        }
        ListEnd.check(reply, records)
                .forEach(
                        (line, complaint) -> sink.problem(new Problem(text.source(line.from(), line.to()), complaint)));
    }

    private void record(RecordSort sort, Fields fields, Source source) {
        List<DeviceEvent> events =
                switch (sort) {
                    case HISTORY -> List.of(HistoryLine.read(fields, source));
                    case RESULTS -> ResultLine.read(fields, source);
                    case NEO -> List.of(NeoLine.read(fields, source));
                    case INSULINX -> List.of(InsuLinxLine.read(fields, source));
                    case UNKNOWN -> List.of(new UnknownEvent(new Origin(DeviceTime.UNKNOWN, source), "record"));
                };
        complaint(sort, events).ifPresent(complaint -> sink.problem(new Problem(source, complaint)));
        events.forEach(sink::event);
    }

    private static Optional<Phrase> complaint(RecordSort sort, List<DeviceEvent> events) {
        if (sort == RecordSort.UNKNOWN) {
            return Optional.of(Phrase.of("libre-reader.layout"));
        }
        if (events.get(0).time().equals(DeviceTime.UNKNOWN)) {
            return Optional.of(Phrase.of("libre-reader.no-time"));
        }
        boolean lacksAmount = events.stream()
                .anyMatch(event -> event instanceof LogbookEntry entry
                        && entry.amount().isEmpty()
                        && entry.kind() != LogbookEntry.Kind.KETONE);
        return lacksAmount ? Optional.of(Phrase.of("libre-reader.no-amount")) : Optional.empty();
    }
}
