package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/** What the binary answers say: history as sensor glucose, other records by their table and type, changes of the clock. */
final class MemoryRecords {

    private final ReaderClock clock;
    private final EventSink sink;
    private Optional<ReaderRecord> before = Optional.empty();
    private boolean saidThatTimeIsUnknown;

    MemoryRecords(ReaderClock clock, EventSink sink) {
        this.clock = clock;
        this.sink = sink;
    }

    void read(BinaryAnswer answer) {
        // What a computer asks has at most one byte, a table's number; what a reader tells has more.
        boolean isQuestion = answer.content().length <= 1;
        if (answer.operation() == AapFrame.ERROR) {
            sink.problem(new Problem(answer.source(), Phrase.of("libre-reader.error")));
        } else if (answer.operation() == AapFrame.TABLE && !isQuestion) {
            record(answer);
        } else if (!isQuestion) {
            other(answer);
        }
    }

    /** Named by where it begins and not with its bytes: configuration may hold names. */
    private void other(BinaryAnswer answer) {
        if (answer.operation() == AapFrame.CONFIGURATION && ReaderClock.isTable(answer.content())) {
            return;
        }
        int size = answer.content().length;
        Phrase what = answer.operation() == AapFrame.CONFIGURATION
                ? Phrase.of("libre-reader.settings", answer.content()[0] & 0xFF, size)
                : Phrase.of("libre-reader.answer", "%02X".formatted(answer.operation()), size);
        sink.problem(new Problem(
                Source.ofOffset(answer.source().file(), answer.source().position()), what));
    }

    private void record(BinaryAnswer answer) {
        Optional<ReaderRecord> sound = ReaderRecord.of(answer.content());
        if (sound.isEmpty()) {
            sink.problem(new Problem(answer.source(), Phrase.of("libre-reader.record")));
            sink.event(new UnknownEvent(new Origin(DeviceTime.UNKNOWN, answer.source()), "libre/damaged"));
            return;
        }
        ReaderRecord reader = sound.get();
        clockChange(reader, answer.source()).ifPresent(sink::event);
        var origin = new Origin(clock.shown(reader), answer.source());
        if (origin.time().equals(DeviceTime.UNKNOWN)) {
            sayThatTimeIsUnknown(reader, answer.source());
        }
        sink.event(event(reader, origin));
    }

    private DeviceEvent event(ReaderRecord reader, Origin origin) {
        DeviceEvent event = HistoryRecord.is(reader)
                ? HistoryRecord.read(reader, origin)
                : new UnknownEvent(origin, "libre/%d/%d".formatted(reader.table(), reader.type()));
        if (HistoryRecord.is(reader) && !(event instanceof GlucoseReading)) {
            sink.problem(new Problem(origin.source(), Phrase.of("libre-reader.history-size", reader.body().length)));
        }
        return event;
    }

    /**
     * The clock was set between two history records whose offsets differ. The moment is known to be no later than the
     * second one's, so the time is marked as estimated.
     */
    private Optional<DeviceEvent> clockChange(ReaderRecord reader, Source source) {
        if (!HistoryRecord.is(reader) || !reader.hasTime()) {
            return Optional.empty();
        }
        Optional<ReaderRecord> previous = before;
        before = Optional.of(reader);
        return previous.filter(earlier -> earlier.userOffset() != reader.userOffset()
                        && earlier.readerSeconds() <= reader.readerSeconds())
                .flatMap(earlier -> change(earlier.userOffset(), reader, source));
    }

    private Optional<DeviceEvent> change(int oldOffset, ReaderRecord reader, Source source) {
        DeviceTime from = clock.shown(reader.readerSeconds(), oldOffset);
        DeviceTime to = clock.shown(reader);
        return from.wallClock().flatMap(old -> to.wallClock()
                .map(now -> new ClockChange(new Origin(to.estimated(), source), old, now)));
    }

    private void sayThatTimeIsUnknown(ReaderRecord reader, Source source) {
        if (clock.factorySeconds().isPresent()) {
            String key = reader.hasTime() ? "libre-reader.clock-date" : "libre-reader.clock-not-set";
            sink.problem(new Problem(source, Phrase.of(key)));
        } else if (!saidThatTimeIsUnknown) {
            saidThatTimeIsUnknown = true;
            sink.problem(new Problem(source, Phrase.of("libre-reader.no-factory-time")));
        }
    }
}
