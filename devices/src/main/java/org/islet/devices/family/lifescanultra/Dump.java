package org.islet.devices.family.lifescanultra;

import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** The lines of a meter in the order they came: a header and its results, newest first, and answers between them. */
final class Dump {

    /** The longest line a meter writes has 59 characters; more than this is no line of a meter. */
    private static final int LONGEST_LINE = 200;

    private static final int HIGHEST_MG_PER_DL = 600;

    private record Promise(int results, Source source) {}

    private final EventSink sink;
    private Optional<Promise> promise = Optional.empty();
    private int results;

    Dump(EventSink sink) {
        this.sink = sink;
    }

    void line(String line, Source source) {
        if (line.length() > LONGEST_LINE) {
            skip(source, Phrase.of("ultra.too-long"));
            return;
        }
        CheckedLine checked = CheckedLine.of(line);
        if (checked.complaint().isPresent()) {
            skip(source, checked.complaint().get());
            return;
        }
        Optional<DumpHeader> header = DumpHeader.read(checked.text());
        if (header.isPresent()) {
            header(header.get(), source);
        } else if (ResultLine.isResult(checked.text())) {
            result(checked.text(), source);
        } else {
            reply(checked.text(), source);
        }
    }

    /** To be called when no more lines come. */
    void end() {
        if (promise.isPresent() && results != promise.get().results()) {
            sink.problem(new Problem(
                    promise.get().source(),
                    Phrase.of("meter.count", promise.get().results(), results)));
        }
        promise = Optional.empty();
        results = 0;
    }

    private void header(DumpHeader header, Source source) {
        end();
        promise = Optional.of(new Promise(header.results(), source));
        sink.event(header.settings(source));
    }

    private void result(String text, Source source) {
        results++;
        Optional<DeviceEvent> event = ResultLine.read(text, source);
        if (event.isEmpty()) {
            skip(source, Phrase.of("ultra.layout"));
            return;
        }
        sink.event(event.get());
        if (event.get().time().equals(DeviceTime.UNKNOWN)) {
            sink.problem(new Problem(source, Phrase.of("meter.no-time")));
        }
        if (event.get() instanceof GlucoseReading reading
                && reading.value()
                        .filter(value -> value.value() > HIGHEST_MG_PER_DL)
                        .isPresent()) {
            sink.problem(new Problem(source, Phrase.of("meter.too-high")));
        }
    }

    private void reply(String text, Source source) {
        Optional<Map<String, Setting>> reply = Reply.read(text);
        if (reply.isPresent()) {
            sink.event(new PumpSettings(new Origin(DeviceTime.UNKNOWN, source), PumpSettings.METER, reply.get()));
        } else if (text.startsWith("@")) {
            sink.problem(new Problem(source, Phrase.of("ultra.serial")));
        } else {
            skip(source, Phrase.of("ultra.answer"));
        }
    }

    private void skip(Source source, Phrase why) {
        sink.problem(new Problem(source, Phrase.of("line-skipped", why)));
    }
}
